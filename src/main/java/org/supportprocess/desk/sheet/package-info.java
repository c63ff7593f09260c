/** The sheet of a request: everything an engineer has to know before acting on it. */
@NullMarked
package org.supportprocess.desk.sheet;

import org.jspecify.annotations.NullMarked;
