/** The numbers by which people know a request. */
@NamedInterface("number")
@NullMarked
package org.supportprocess.request.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
