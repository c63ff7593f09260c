/** The diagram {@code phone-call.bpmn}. */
package org.supportprocess.process.call;
