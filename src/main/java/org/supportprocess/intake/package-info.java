/** The actions on a request, whichever door they come through. */
@ApplicationModule(
        allowedDependencies = {"access", "attachment", "calendar", "request", "request :: *", "triage", "web"})
@NullMarked
package org.supportprocess.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
