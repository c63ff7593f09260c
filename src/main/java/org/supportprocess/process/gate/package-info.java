/** The doors through which people hand something in to the engine. */
package org.supportprocess.process.gate;
