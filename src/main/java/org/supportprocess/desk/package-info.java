/** The work of the staff on a request beside the tasks of the engine. */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "access",
            "account",
            "attachment",
            "customer",
            "customer :: *",
            "escalation",
            "intake",
            "models",
            "notification",
            "outage",
            "phone",
            "request",
            "request :: *",
            "selfservice",
            "triage",
            "web",
            "wording"
        })
@NullMarked
package org.supportprocess.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
