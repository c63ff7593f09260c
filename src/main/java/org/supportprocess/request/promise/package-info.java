/** The promise of an initial response, from the terms and the severity to the verdict. */
@NamedInterface("promise")
@NullMarked
package org.supportprocess.request.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
