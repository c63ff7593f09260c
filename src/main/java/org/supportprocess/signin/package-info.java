/** Proof of identity, for people as for programs. */
@ApplicationModule(allowedDependencies = {"access", "customer", "customer :: *"})
package org.supportprocess.signin;

import org.springframework.modulith.ApplicationModule;
