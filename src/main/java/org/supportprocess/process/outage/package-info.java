/** The diagram {@code outage.bpmn}. */
package org.supportprocess.process.outage;
