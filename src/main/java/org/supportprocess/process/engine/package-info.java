/** The engine's set-up: settings, clock, deployment, transactions, conflicts. */
@NullMarked
package org.supportprocess.process.engine;

import org.jspecify.annotations.NullMarked;
