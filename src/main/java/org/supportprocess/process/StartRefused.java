package org.supportprocess.process;

import org.camunda.bpm.engine.BadUserRequestException;
import org.supportprocess.outage.LinkRefused;

/** A start that the process does not make, so that the engine takes note of a caller's mistake and not of its own. */
final class StartRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(LinkRefused refused) {
        super(refused.getMessage(), refused);
    }
}
