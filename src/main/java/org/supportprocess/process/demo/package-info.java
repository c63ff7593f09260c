/** The demo in the engine, with the guard that keeps its passwords out of production. */
@NullMarked
package org.supportprocess.process.demo;

import org.jspecify.annotations.NullMarked;
