/** Standard FEEL, made fast: an expression is parsed once, and what it answers for plain values is remembered. */
package org.supportprocess.process.engine.feel;
