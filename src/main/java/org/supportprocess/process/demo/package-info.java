/** The demo in the engine, with the guard that keeps its passwords out of production. */
package org.supportprocess.process.demo;
