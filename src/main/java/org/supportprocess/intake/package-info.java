/** The actions on a request, whichever door they come through. */
@ApplicationModule(
        allowedDependencies = {"access", "attachment", "calendar", "request", "request :: *", "triage", "web"})
package org.supportprocess.intake;

import org.springframework.modulith.ApplicationModule;
