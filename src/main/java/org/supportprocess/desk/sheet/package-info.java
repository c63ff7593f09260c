/** The sheet of a request: everything that an engineer needs in front of them. */
@NullMarked
package org.supportprocess.desk.sheet;

import org.jspecify.annotations.NullMarked;
