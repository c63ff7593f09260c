/** Answers that arrive by mail. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "customer",
            "intake",
            "notification",
            "request",
            "request :: *",
            "web",
            "wording"
        })
package org.supportprocess.inbox;

import org.springframework.modulith.ApplicationModule;
