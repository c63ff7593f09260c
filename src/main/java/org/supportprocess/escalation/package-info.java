/** Who hears when a promise is at risk. The ladder itself is the table {@code escalation}. */
package org.supportprocess.escalation;
