/** The limits of what an expression may reach. */
package org.supportprocess.process.engine.expressions;
