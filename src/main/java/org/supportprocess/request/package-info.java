/** The domain: a support request with its transitions. It knows no engine, no web, no JSON. */
@ApplicationModule(allowedDependencies = {"calendar", "customer"})
package org.supportprocess.request;

import org.springframework.modulith.ApplicationModule;
