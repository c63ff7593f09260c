/** The customers' pages. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "account",
            "attachment",
            "customer",
            "customer :: *",
            "intake",
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
package org.supportprocess.portal;

import org.springframework.modulith.ApplicationModule;
