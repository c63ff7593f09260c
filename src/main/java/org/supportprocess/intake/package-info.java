/** What a caller does with a request: opening, previewing, answering, attaching files. */
@NullMarked
package org.supportprocess.intake;

import org.jspecify.annotations.NullMarked;
