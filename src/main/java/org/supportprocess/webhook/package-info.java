/** Calls to the programs of customers about their requests. */
@ApplicationModule(allowedDependencies = {"request", "request :: *"})
package org.supportprocess.webhook;

import org.springframework.modulith.ApplicationModule;
