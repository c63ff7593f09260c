/** What people read, in four languages. */
@ApplicationModule(allowedDependencies = {"customer", "customer :: *", "request", "request :: *", "triage"})
@NullMarked
package org.supportprocess.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
