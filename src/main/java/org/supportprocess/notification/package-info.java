/** Mail to customers, noted down in the step that it tells of. */
@ApplicationModule(allowedDependencies = {"calendar", "customer", "customer :: *", "request", "request :: *"})
package org.supportprocess.notification;

import org.springframework.modulith.ApplicationModule;
