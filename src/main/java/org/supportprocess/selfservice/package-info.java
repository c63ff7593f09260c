/** Help that customers find without an engineer. */
@ApplicationModule(allowedDependencies = {"request :: submission"})
package org.supportprocess.selfservice;

import org.springframework.modulith.ApplicationModule;
