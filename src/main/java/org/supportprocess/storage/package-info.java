/** How recorded facts are written down in the database. */
@ApplicationModule(allowedDependencies = {"request", "request :: *"})
@NullMarked
package org.supportprocess.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
