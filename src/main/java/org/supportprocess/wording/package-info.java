/** What people read, in four languages. */
@ApplicationModule(allowedDependencies = {"customer", "customer :: *", "request", "request :: *", "triage"})
package org.supportprocess.wording;

import org.springframework.modulith.ApplicationModule;
