package org.supportprocess.desk.outage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffOnly;
import org.supportprocess.outage.Declaration;
import org.supportprocess.outage.LinkRefused;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLinking;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.outage.Outages;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.TriedAgain;

/**
 * What the staff does about outages beside Tasklist: who is on duty declares and updates them, and every engineer links
 * requests to them. Each call is one transaction; a conflict is tried again from the start.
 */
@Service
@Transactional
@TriedAgain
class OutageDesk {

    private final Outages outages;
    private final OutageLinking linking;
    private final OutageProcess process;
    private final ReachableRequests requests;

    OutageDesk(Outages outages, OutageLinking linking, OutageProcess process, ReachableRequests requests) {
        this.outages = outages;
        this.linking = linking;
        this.process = process;
        this.requests = requests;
    }

    public OutageNumber declare(Caller caller, Declaration declaration) {
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
        linking.link(outage, requests.getToChange(caller, request), caller.user());
    }

    public void unlink(Caller caller, String number, String request) {
        requireLinking(caller);
        Outage outage = toChange(number);
        linking.unlink(outage, requests.getToChange(caller, request), caller.user());
    }

    private Outage toChange(String number) {
        return OutageNumber.parse(number).flatMap(outages::findToChange).orElseThrow(OutageReading::unknown);
    }

    private static void requireOnDuty(Caller caller) {
        StaffOnly.lead(caller, "Outages are declared, updated and resolved by team leads and duty managers.");
    }

    private static void requireLinking(Caller caller) {
        if (!StaffOnly.of(caller).mayLinkOutages()) {
            throw new NotPermitted("Requests are linked to outages by engineers, team leads and duty managers.");
        }
    }
}
