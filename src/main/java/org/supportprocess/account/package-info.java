/** The affairs of an organisation: what it settles for itself, and the terms that operations agree with it. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "customer",
            "customer :: *",
            "escalation",
            "notification",
            "request :: promise",
            "triage",
            "web",
            "webhook"
        })
@NullMarked
package org.supportprocess.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
