package org.supportprocess.access;

import org.supportprocess.access.Caller.Staff;
import org.supportprocess.web.NotPermitted;

/** The check that a caller works here, as the desk requires. */
public final class StaffAccess {

    private StaffAccess() {}

    /** @throws NotPermitted for everybody else, before anything is looked up */
    public static Staff of(Caller caller) {
        if (caller instanceof Staff staff) {
            return staff;
        }
        throw new NotPermitted("This is for the people who work here. GET /api/requests/{number} shows your requests.");
    }

    /**
     * The caller as a team lead or a duty manager.
     *
     * @param otherwise the refusal for everybody else here, which says whose task it is
     */
    public static Staff lead(Caller caller, String otherwise) {
        Staff staff = of(caller);
        if (staff.leads()) {
            return staff;
        }
        throw new NotPermitted(otherwise);
    }
}
