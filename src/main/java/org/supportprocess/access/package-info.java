/** The scope of a caller: the requests, subscriptions or actions within their reach. */
@ApplicationModule(allowedDependencies = {"customer", "customer :: *", "request", "request :: *", "web"})
@NullMarked
package org.supportprocess.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
