package org.supportprocess.calendar.versions;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The explanation of an invalid calendar for the person who starts the product, in place of a stack trace. */
class CalendarFailureAnalyzer extends AbstractFailureAnalyzer<CalendarFileRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CalendarFileRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Correct the calendar file; README.md beside it says what may stand there.",
                refused);
    }
}
