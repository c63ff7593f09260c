/** Help that customers find without an engineer. */
@ApplicationModule(allowedDependencies = {"request :: submission"})
@NullMarked
package org.supportprocess.selfservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
