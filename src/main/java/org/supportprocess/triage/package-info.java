/** The questions put to the decision tables, with their answers. */
@ApplicationModule(allowedDependencies = {"calendar", "customer", "request", "request :: *"})
@NullMarked
package org.supportprocess.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
