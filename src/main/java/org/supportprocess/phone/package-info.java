/** Telephone calls, with the proof of who was on the line. */
@ApplicationModule(allowedDependencies = {"customer", "escalation", "notification", "request", "request :: *"})
package org.supportprocess.phone;

import org.springframework.modulith.ApplicationModule;
