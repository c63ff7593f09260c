package org.supportprocess.desk.outage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.outage.LinkRefused;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageLinker;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.outage.Outages;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The actions of staff on outages beside Tasklist: leads on duty declare and update them, and every engineer links requests
 * to them. Each call is one transaction; a conflict is tried again from the start.
 */
@Service
@Transactional
@RetriedOnConflict
class OutageActions {

    private final Outages outages;
    private final OutageLinker linker;
    private final OutageProcess process;
    private final ReachableRequests requests;

    OutageActions(Outages outages, OutageLinker linker, OutageProcess process, ReachableRequests requests) {
        this.outages = outages;
        this.linker = linker;
        this.process = process;
        this.requests = requests;
    }

    public OutageNumber declare(Caller caller, OutageDeclaration declaration) {
        requireOnDuty(caller);
        try {
            return process.declare(declaration, caller.user());
        } catch (LinkRefused refused) {
            throw new InvalidField("requests", "cannot be linked: " + refused.getMessage());
        }
    }

    /** @param resolves whether the outage is over */
    public void update(Caller caller, String number, String text, boolean resolves) {
        requireOnDuty(caller);
        Outage outage = toChange(number);
        outage.requireOpen();
        process.update(outage.number(), text, resolves, caller.user());
    }

    public void link(Caller caller, String number, String request) {
        requireLinking(caller);
        Outage outage = toChange(number);
        linker.link(outage, requests.getToChange(caller, request), caller.user());
    }

    public void unlink(Caller caller, String number, String request) {
        requireLinking(caller);
        Outage outage = toChange(number);
        linker.unlink(outage, requests.getToChange(caller, request), caller.user());
    }

    private Outage toChange(String number) {
        return OutageNumber.parse(number).flatMap(outages::findToChange).orElseThrow(OutageQueries::unknown);
    }

    private static void requireOnDuty(Caller caller) {
        StaffAccess.lead(caller, "Outages are declared, updated and resolved by team leads and duty managers.");
    }

    private static void requireLinking(Caller caller) {
        if (!StaffAccess.of(caller).mayLinkOutages()) {
            throw new NotPermitted("Requests are linked to outages by engineers, team leads and duty managers.");
        }
    }
}
