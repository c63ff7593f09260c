package org.supportprocess.inbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.request.Turns;
import org.supportprocess.request.turn.Turn.Reason;

/** The turns that ran out while the mailbox had not been read, taken up once it has been. Each is one transaction. */
@Component
class OverdueTurns {

    private final Turns turns;

    OverdueTurns(Turns turns) {
        this.turns = turns;
    }

    /** @param failed whether the mailbox could not be read: then the customer gets the full time; else the end is looked at again */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeUp(String number, boolean failed) {
        if (failed) {
            turns.hindranceEnded(number, Reason.MAILBOX_NOT_READ);
        } else {
            turns.lookAgain(number);
        }
    }
}
