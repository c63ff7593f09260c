/** The HTTP API, one controller per noun. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "account",
            "attachment",
            "audit",
            "calendar",
            "customer",
            "customer :: *",
            "escalation",
            "intake",
            "models",
            "notification",
            "request",
            "request :: *",
            "selfservice",
            "web",
            "webhook",
            "wording"
        })
@NullMarked
package org.supportprocess.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
