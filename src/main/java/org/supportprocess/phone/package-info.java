/** Telephone calls, with the proof of who was on the line. */
@ApplicationModule(allowedDependencies = {"customer", "escalation", "notification", "request", "request :: *"})
@NullMarked
package org.supportprocess.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
