/** Business time: the one place where a day is turned into an instant. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.supportprocess.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
