/** The files of a request, from inspection to storage. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.supportprocess.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
