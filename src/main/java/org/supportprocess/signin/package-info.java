/** Proof of identity, for people as for programs. */
@ApplicationModule(allowedDependencies = {"access", "customer", "customer :: *"})
@NullMarked
package org.supportprocess.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
