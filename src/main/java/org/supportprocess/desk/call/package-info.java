/** The telephone desk: callers, their verification, what to say to them, the record of calls. */
@NullMarked
package org.supportprocess.desk.call;

import org.jspecify.annotations.NullMarked;
