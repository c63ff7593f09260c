/** The escalation ladder: who hears when a promise is at risk. */
@ApplicationModule(allowedDependencies = {"calendar", "customer", "request", "request :: *"})
package org.supportprocess.escalation;

import org.springframework.modulith.ApplicationModule;
