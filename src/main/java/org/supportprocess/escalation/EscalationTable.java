package org.supportprocess.escalation;

import org.supportprocess.request.Rung;
import org.supportprocess.request.Severity;
import org.supportprocess.request.Terms;

/** Asks the table {@code escalation}. */
@FunctionalInterface
public interface EscalationTable {

    Step step(Rung rung, Severity severity, Terms terms);
}
