/** The limits of what an expression may reach. */
@NullMarked
package org.supportprocess.process.engine.expressions;

import org.jspecify.annotations.NullMarked;
