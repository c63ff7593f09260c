/** Deadline receipts: each promise counted anew from recorded facts alone. */
@ApplicationModule(allowedDependencies = {"calendar", "request", "request :: *", "triage"})
package org.supportprocess.audit;

import org.springframework.modulith.ApplicationModule;
