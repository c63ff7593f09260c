/** One outage that explains many requests. */
@ApplicationModule(allowedDependencies = {"request", "request :: *", "selfservice"})
@NullMarked
package org.supportprocess.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
