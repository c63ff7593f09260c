/** What people may hand in to the engine, checked by one rule per task or start. */
package org.supportprocess.process.gate;
