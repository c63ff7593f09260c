/** Task queries that stay fast beside many open tasks. */
package org.supportprocess.process.engine.tasks;
