package org.supportprocess.desk;

import org.supportprocess.intake.Caller;
import org.supportprocess.intake.Caller.Staff;
import org.supportprocess.intake.NotPermitted;

/** The desk is for the people who work here. */
final class StaffOnly {

    private StaffOnly() {}

    /** @throws NotPermitted for everybody else, before anything is looked up */
    static Staff of(Caller caller) {
        if (caller instanceof Staff staff) {
            return staff;
        }
        throw new NotPermitted("This is for the people who work here. GET /api/requests/{number} shows your requests.");
    }
}
