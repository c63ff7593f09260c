/** Deadline receipts: each promise counted anew from recorded facts alone. */
@ApplicationModule(allowedDependencies = {"calendar", "request", "request :: *", "triage"})
@NullMarked
package org.supportprocess.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
