/** Mail to customers, noted down in the step that it tells of. */
@ApplicationModule(allowedDependencies = {"calendar", "customer", "customer :: *", "request", "request :: *", "triage"})
@NullMarked
package org.supportprocess.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
