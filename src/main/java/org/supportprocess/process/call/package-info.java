/** The diagram {@code phone-call.bpmn}. */
@NullMarked
package org.supportprocess.process.call;

import org.jspecify.annotations.NullMarked;
