/** How the product speaks HTTP: refusals with their status, tags, pages of lists, upload sizes. */
@ApplicationModule(allowedDependencies = {"attachment", "customer", "request", "request :: *"})
@NullMarked
package org.supportprocess.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
