package org.supportprocess.escalation;

import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;

/** Access to the table {@code escalation}. */
@FunctionalInterface
public interface EscalationTable {

    RungRule step(Rung rung, Severity severity, Terms terms);
}
