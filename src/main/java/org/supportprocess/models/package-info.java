/** Which diagrams, tables and forms hold: proposed, approved by a second person, live and brought back. */
@ApplicationModule(allowedDependencies = {"access", "request :: text", "web"})
@NullMarked
package org.supportprocess.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
