package org.supportprocess.desk.call;

import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.web.NotPermitted;

/** Who does what at the telephone desk. */
final class CallRights {

    private CallRights() {}

    static Staff requireTaker(Caller caller) {
        if (caller instanceof Staff staff && staff.mayTakeCalls()) {
            return staff;
        }
        throw new NotPermitted("Calls are taken by phone agents, team leads and duty managers.");
    }

    static void requireReader(Caller caller) {
        if (!(caller instanceof Staff staff && staff.mayReadCalls())) {
            throw new NotPermitted("The record of calls is for the telephone desk, team leads, duty managers, analysts,"
                    + " auditors and operations.");
        }
    }

    static void requireNoterOfSkills(Caller caller) {
        if (!(caller instanceof Staff staff && staff.notesSkills())) {
            throw new NotPermitted("Which languages people here speak is noted down by team leads and operations.");
        }
    }
}
