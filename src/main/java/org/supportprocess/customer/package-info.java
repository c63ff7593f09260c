/** Our customers: organisations, people, administrators, subscriptions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.supportprocess.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
