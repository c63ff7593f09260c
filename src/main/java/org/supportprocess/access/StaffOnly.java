package org.supportprocess.access;

import org.supportprocess.access.Caller.Staff;
import org.supportprocess.web.NotPermitted;

/** The desk is for the people who work here. */
public final class StaffOnly {

    private StaffOnly() {}

    /** @throws NotPermitted for everybody else, before anything is looked up */
    public static Staff of(Caller caller) {
        if (caller instanceof Staff staff) {
            return staff;
        }
        throw new NotPermitted("This is for the people who work here. GET /api/requests/{number} shows your requests.");
    }

    /**
     * A team lead or a duty manager.
     *
     * @param otherwise says to everybody else here whose it is
     */
    public static Staff lead(Caller caller, String otherwise) {
        Staff staff = of(caller);
        if (staff.leads()) {
            return staff;
        }
        throw new NotPermitted(otherwise);
    }
}
