/** The engine's set-up: settings, clock, deployment, transactions, conflicts. */
package org.supportprocess.process.engine;
