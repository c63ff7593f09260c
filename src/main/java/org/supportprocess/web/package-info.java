/** How the product speaks HTTP: refusals, tags, pages of lists, sizes. */
@ApplicationModule(allowedDependencies = {"attachment", "customer", "request", "request :: *"})
package org.supportprocess.web;

import org.springframework.modulith.ApplicationModule;
