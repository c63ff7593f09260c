/** The escalation ladder: who hears when a promise is at risk. */
@ApplicationModule(allowedDependencies = {"absence", "calendar", "customer", "models", "request", "request :: *"})
@NullMarked
package org.supportprocess.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
