/** What people may hand in to the engine, checked by one rule per task or start. */
@NullMarked
package org.supportprocess.process.gate;

import org.jspecify.annotations.NullMarked;
