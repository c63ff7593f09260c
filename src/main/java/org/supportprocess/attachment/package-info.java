/** The files of a request, from inspection to storage. */
@ApplicationModule(allowedDependencies = {})
package org.supportprocess.attachment;

import org.springframework.modulith.ApplicationModule;
