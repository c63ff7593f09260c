/** The customers' pages. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "account",
            "attachment",
            "customer",
            "customer :: *",
            "intake",
            "notification",
            "outage",
            "request",
            "request :: *",
            "selfservice",
            "signin",
            "triage",
            "web",
            "webhook",
            "wording"
        })
@NullMarked
package org.supportprocess.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
