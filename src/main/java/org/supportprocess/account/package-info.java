/** The affairs that an organisation settles for itself. */
@ApplicationModule(allowedDependencies = {"access", "customer", "customer :: *", "escalation", "web", "webhook"})
package org.supportprocess.account;

import org.springframework.modulith.ApplicationModule;
