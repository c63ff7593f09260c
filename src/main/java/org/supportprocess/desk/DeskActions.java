package org.supportprocess.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffOnly;
import org.supportprocess.request.RequestEvent.CallLogged;
import org.supportprocess.request.RequestEvent.NoteWritten;
import org.supportprocess.request.RequestEvent.Remark;
import org.supportprocess.request.RequestEvent.RequestReassigned;
import org.supportprocess.request.RequestEvent.RequestsLinked;
import org.supportprocess.request.RequestEvent.TranslatorRequested;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.TriedAgain;

/**
 * What staff do with a request beside completing its task. Each call is one transaction: the request is saved first and the
 * process told second, and both hold or neither.
 */
@Service
@Transactional
@TriedAgain
public class DeskActions {

    private static final Duration LONGEST_PUT_OFF = Duration.ofDays(366);

    private final ReachableRequests requests;
    private final Workforce workforce;
    private final Assignments assignments;
    private final SupportProcess process;
    private final Clock clock;

    DeskActions(
            ReachableRequests requests,
            Workforce workforce,
            Assignments assignments,
            SupportProcess process,
            Clock clock) {
        this.requests = requests;
        this.workforce = workforce;
        this.assignments = assignments;
        this.process = process;
        this.clock = clock;
    }

    public void note(Staff staff, String number, String text) {
        remark(staff, number, new NoteWritten(text));
    }

    public void logCall(Staff staff, String number, CallLogged call) {
        remark(staff, number, call);
    }

    /** Both know of each other, unless the other one is closed and takes no notes any more. */
    public void link(Staff staff, String number, String other, String reason) {
        if (number.equals(other)) {
            throw new InvalidField("number", "must be another request than " + number);
        }
        requireNoting(staff);
        // In one order, whichever of two calls comes first: neither waits for the other.
        boolean forward = number.compareTo(other) < 0;
        SupportRequest before = forward ? null : requests.getBeside(staff, other);
        SupportRequest one = change(staff, number);
        SupportRequest two = forward ? requests.getBeside(staff, other) : before;
        one.note(new RequestsLinked(two.number(), reason), staff.user(), clock.instant());
        if (two.phase().inHandling()) {
            two.note(new RequestsLinked(one.number(), reason), staff.user(), clock.instant());
        }
    }

    public void requestTranslator(Staff staff, String number, TranslatorRequested wanted) {
        if (!process.translatorRequested(remark(staff, number, wanted))) {
            throw new NotNow(
                    number + " began with an earlier diagram, which knows no translators: arrange one by telephone"
                            + " and log the call.");
        }
    }

    /** Before the initial response; afterwards it is an outcome of the task, which goes through the diagram. */
    public void handOver(Staff staff, String number, String queue, String reason) {
        SupportRequest request = change(staff, number);
        requireHandling(staff, request);
        if (request.phase() != Phase.ANSWERING) {
            throw new NotNow(number + " has been answered: complete its task with the outcome “Handed over”.");
        }
        requireOtherQueue(queue, request.queue());
        request.handOver(queue, reason, staff.user(), clock.instant());
        process.requestHandedOver(request);
    }

    /** From a colleague, or from the queue. */
    public void takeOver(Staff staff, String number, String reason) {
        SupportRequest request = change(staff, number);
        requireHandling(staff, request);
        assign(request, staff.user(), reason, staff);
    }

    /** @param engineer null for whoever in the queue takes it */
    public void assign(Staff lead, String number, String engineer, String reason) {
        requireLead(lead);
        SupportRequest request = change(lead, number);
        requireOpen(request);
        if (engineer != null && !mayHave(request, engineer)) {
            throw new InvalidField(
                    "engineer",
                    "must be somebody who works in %s, or null for whoever takes it: %s"
                            .formatted(
                                    request.queue(),
                                    workforce.engineersOf(request.queue()).keySet()));
        }
        assign(request, engineer, reason, lead);
    }

    /**
     * From one colleague to another.
     *
     * @return false if the other does not work in the request's queue, which has it now instead
     * @throws NotNow if the one does not have it any more
     */
    public boolean reassign(Staff lead, String number, String from, String to, String reason) {
        requireLead(lead);
        SupportRequest request = change(lead, number);
        if (!from.equals(assignments.assignee(request))) {
            throw new NotNow("%s is not %s’s any more.".formatted(number, from));
        }
        boolean fits = to != null && mayHave(request, to);
        assign(request, fits ? to : null, reason, lead);
        return fits;
    }

    /** @param until in the future, or null for at once */
    public void putOff(Staff staff, String number, Instant until) {
        SupportRequest request = change(staff, number);
        if (!staff.user().equals(assignments.assignee(request))) {
            throw new NotNow("Claim %s first: a follow-up date is for whoever has the request.".formatted(number));
        }
        if (until != null && !within(until)) {
            throw new InvalidField("at", "must be in the future and within a year, or null for at once");
        }
        assignments.putOff(request, until);
    }

    private boolean mayHave(SupportRequest request, String engineer) {
        return workforce.engineersOf(request.queue()).containsKey(engineer);
    }

    private void assign(SupportRequest request, String engineer, String reason, Staff by) {
        String before = assignments.assignee(request);
        if (engineer == null ? before != null : !engineer.equals(before)) {
            request.reassign(new RequestReassigned(before, engineer, reason), by.user(), clock.instant());
            assignments.assign(request, engineer);
        }
    }

    private SupportRequest remark(Staff staff, String number, Remark remark) {
        requireNoting(staff);
        SupportRequest request = change(staff, number);
        request.note(remark, staff.user(), clock.instant());
        return request;
    }

    private boolean within(Instant until) {
        Instant now = clock.instant();
        return until.isAfter(now) && until.isBefore(now.plus(LONGEST_PUT_OFF));
    }

    private static void requireNoting(Staff staff) {
        if (!staff.mayNote()) {
            throw new NotPermitted(
                    "Your role reads requests; engineers, team leads, duty managers, account managers and"
                            + " the telephone desk make notes on them.");
        }
    }

    private SupportRequest change(Staff staff, String number) {
        return requests.getToChange(staff, number);
    }

    private void requireHandling(Staff staff, SupportRequest request) {
        if (!staff.leads() && (request.queue() == null || !mayHave(request, staff.user()))) {
            throw new NotPermitted("This is for the engineers of the queue %s, team leads and duty managers."
                    .formatted(request.queue()));
        }
        requireOpen(request);
    }

    private static void requireOpen(SupportRequest request) {
        if (!request.phase().inHandling()) {
            throw new NotNow(request.number() + " is closed.");
        }
    }

    private static void requireLead(Staff staff) {
        StaffOnly.lead(
                staff,
                "Requests are assigned to others by team leads and duty managers. Take one over yourself, or hand it"
                        + " over to another queue.");
    }

    private void requireOtherQueue(String queue, String current) {
        if (!workforce.queues().containsKey(queue)) {
            throw new InvalidField(
                    "queue", "must be one of " + workforce.queues().keySet());
        }
        if (queue.equals(current)) {
            throw new InvalidField("queue", "must be another one than %s, where the request is now".formatted(queue));
        }
    }
}
