/** The diagram {@code outage.bpmn}. */
@NullMarked
package org.supportprocess.process.outage;

import org.jspecify.annotations.NullMarked;
