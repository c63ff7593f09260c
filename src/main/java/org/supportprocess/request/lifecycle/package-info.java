/** The stages in the life of a request. */
@NamedInterface("lifecycle")
@NullMarked
package org.supportprocess.request.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
