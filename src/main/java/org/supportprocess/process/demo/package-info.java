/** What exists in the demo profile only, and the guard that keeps its passwords out of any other. */
package org.supportprocess.process.demo;
