/** Finding tasks fast: what the engine's own queries for them cost grows with the square of the tasks that are open. */
package org.supportprocess.process.engine.tasks;
