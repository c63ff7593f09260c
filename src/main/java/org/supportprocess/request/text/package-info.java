/** The limits of text that people write. */
@NamedInterface("text")
@NullMarked
package org.supportprocess.request.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
