/** The questions put to the decision tables, with their answers. */
@ApplicationModule(allowedDependencies = {"calendar", "customer", "request", "request :: *"})
package org.supportprocess.triage;

import org.springframework.modulith.ApplicationModule;
