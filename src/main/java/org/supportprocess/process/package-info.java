/** The life of a request in the engine. Only this module knows Camunda; no other module knows it. */
@ApplicationModule(
        allowedDependencies = {
            "absence",
            "access",
            "api",
            "calendar",
            "customer",
            "customer :: *",
            "desk",
            "desk :: call",
            "escalation",
            "intake",
            "models",
            "notification",
            "outage",
            "phone",
            "request",
            "request :: *",
            "signin",
            "signin :: openid",
            "triage",
            "web",
            "webhook"
        })
@NullMarked
package org.supportprocess.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
