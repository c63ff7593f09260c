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
@NullMarked
package org.supportprocess.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
