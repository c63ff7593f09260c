/** How the product speaks HTTP: refusals, tags, pages of lists, sizes. */
@ApplicationModule(allowedDependencies = {"attachment", "customer", "request", "request :: *"})
@NullMarked
package org.supportprocess.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
