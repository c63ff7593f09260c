/** Business time: the one place where a day is turned into an instant. */
@ApplicationModule(allowedDependencies = {})
package org.supportprocess.calendar;

import org.springframework.modulith.ApplicationModule;
