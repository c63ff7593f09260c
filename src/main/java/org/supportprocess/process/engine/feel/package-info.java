/** Standard FEEL, made fast. */
@NullMarked
package org.supportprocess.process.engine.feel;

import org.jspecify.annotations.NullMarked;
