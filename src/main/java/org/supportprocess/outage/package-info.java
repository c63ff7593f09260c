/** One outage that explains many requests. */
@ApplicationModule(allowedDependencies = {"request", "request :: *", "selfservice"})
package org.supportprocess.outage;

import org.springframework.modulith.ApplicationModule;
