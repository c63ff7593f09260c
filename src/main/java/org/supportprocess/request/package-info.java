/** The domain: a support request with its transitions. It knows no engine, no web, no JSON. */
@ApplicationModule(allowedDependencies = {"calendar", "customer"})
@NullMarked
package org.supportprocess.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
