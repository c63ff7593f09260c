/** Task queries that stay fast beside many open tasks. */
@NullMarked
package org.supportprocess.process.engine.tasks;

import org.jspecify.annotations.NullMarked;
