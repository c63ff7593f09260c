/** Standard FEEL, made fast. */
package org.supportprocess.process.engine.feel;
