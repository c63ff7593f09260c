/** The telephone desk beside Tasklist: finding, verifying, answering a caller. */
@NamedInterface("call")
@NullMarked
package org.supportprocess.desk.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
