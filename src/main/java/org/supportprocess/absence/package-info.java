/** Who is away until when, and who stands in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.supportprocess.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
