/** The submission of a request: what a customer asks for, and how. */
@NamedInterface("submission")
@NullMarked
package org.supportprocess.request.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
