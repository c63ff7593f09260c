package org.supportprocess.escalation;

import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Terms;

/** Asks the table {@code escalation}. */
@FunctionalInterface
public interface EscalationTable {

    Step step(Rung rung, Severity severity, Terms terms);
}
