/** Our customers: organisations, people, administrators, subscriptions. */
@ApplicationModule(allowedDependencies = {})
package org.supportprocess.customer;

import org.springframework.modulith.ApplicationModule;
