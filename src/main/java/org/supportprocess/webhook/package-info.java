/** Calls to the programs of customers about their requests. */
@ApplicationModule(allowedDependencies = {"request", "request :: *"})
@NullMarked
package org.supportprocess.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
