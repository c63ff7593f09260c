/** The affairs that an organisation settles for itself. */
@ApplicationModule(
        allowedDependencies = {"access", "customer", "customer :: *", "escalation", "notification", "web", "webhook"})
@NullMarked
package org.supportprocess.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
