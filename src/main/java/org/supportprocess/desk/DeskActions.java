package org.supportprocess.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestEvent.CallLogged;
import org.supportprocess.request.RequestEvent.NoteWritten;
import org.supportprocess.request.RequestEvent.Remark;
import org.supportprocess.request.RequestEvent.RequestReassigned;
import org.supportprocess.request.RequestEvent.RequestsLinked;
import org.supportprocess.request.RequestEvent.TranslatorRequested;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The actions of staff on a request beside completing its task. Each call is one transaction: the request is saved first
 * and the process told second; both hold or neither.
 */
@Service
@Transactional
@RetriedOnConflict
public class DeskActions {

    /** For how long after it a call can be entered. */
    private static final Duration LATEST_ENTRY = Duration.ofDays(1);

    private static final Duration LATEST_NEWS = Duration.ofDays(14);

    private static final Duration LONGEST_PUT_OFF = Duration.ofDays(366);

    private final ReachableRequests requests;
    private final Workforce workforce;
    private final Assignments assignments;
    private final Correspondence correspondence;
    private final SupportProcess process;
    private final Clock clock;

    DeskActions(
            ReachableRequests requests,
            Workforce workforce,
            Assignments assignments,
            Correspondence correspondence,
            SupportProcess process,
            Clock clock) {
        this.requests = requests;
        this.workforce = workforce;
        this.assignments = assignments;
        this.correspondence = correspondence;
        this.process = process;
        this.clock = clock;
    }

    public void note(Staff staff, String number, String text) {
        remark(staff, number, new NoteWritten(text));
    }

    /** Logs a call, which may have taken place a while ago. */
    public void logCall(Staff staff, String number, CallLogged call) {
        requireNoting(staff);
        SupportRequest request = change(staff, number);
        requireOpen(request);
        Instant now = clock.instant();
        if (call.at().isAfter(now)
                || call.at().isBefore(now.minus(LATEST_ENTRY))
                || call.at().isBefore(request.opening().openedAt())) {
            throw new InvalidField(
                    "at",
                    "must lie between the opening of the request and now, and within the last day; leave it out for a"
                            + " call that has just ended");
        }
        correspondence.noteCall(request, call, mayHave(request, staff.user()), staff.user(), now);
    }

    /**
     * Closes a request as confirmed in a message or a call of the customer's.
     *
     * @param entry its position in the timeline
     */
    public void confirm(Staff staff, String number, int entry) {
        SupportRequest request = change(staff, number);
        requireHandling(staff, request);
        TimelineEntry said =
                Correspondence.confirmations(request, requests.timeline(staff, request), requests.conversation(request))
                        .stream()
                        .filter(any -> any.position() == entry)
                        .findFirst()
                        .orElseThrow(
                                () -> new InvalidField(
                                        "entry",
                                        "must be a message or a call in which the customer spoke about the solution that stands"));
        request.confirmFor(said, staff.user(), clock.instant());
        requests.save(request);
        process.solutionConfirmed(request);
    }

    /** Links two requests with each other; only this one notes it if the other is closed and takes no more notes. */
    public void link(Staff staff, String number, String other, String reason) {
        if (number.equals(other)) {
            throw new InvalidField("number", "must be another request than " + number);
        }
        requireNoting(staff);
        // In one order, whichever of two calls comes first: neither waits for the other.
        SupportRequest one;
        SupportRequest two;
        if (number.compareTo(other) < 0) {
            one = change(staff, number);
            two = requests.getBeside(staff, other);
        } else {
            two = requests.getBeside(staff, other);
            one = change(staff, number);
        }
        note(one, new RequestsLinked(two.number(), reason), staff);
        if (two.phase().inHandling()) {
            note(two, new RequestsLinked(one.number(), reason), staff);
        }
    }

    public void requestTranslator(Staff staff, String number, TranslatorRequested wanted) {
        if (!process.translatorRequested(remark(staff, number, wanted))) {
            throw new NotPossibleNow(
                    number + " began with an earlier diagram, which knows no translators: arrange one by telephone"
                            + " and log the call.");
        }
    }

    /** Hands a request over before its initial response; afterwards that is an outcome of the task, through the diagram. */
    public void handOver(Staff staff, String number, String queue, String reason) {
        SupportRequest request = change(staff, number);
        requireHandling(staff, request);
        if (request.phase() != Phase.ANSWERING) {
            throw new NotPossibleNow(number + " has been answered: complete its task with the outcome “Handed over”.");
        }
        requireOtherQueue(queue, request.queue());
        request.handOver(queue, reason, staff.user(), clock.instant());
        requests.save(request);
        process.requestHandedOver(request);
    }

    /** Takes a request over, from a colleague or from the queue. */
    public void takeOver(Staff staff, String number, String reason) {
        SupportRequest request = change(staff, number);
        requireHandling(staff, request);
        assign(request, staff.user(), reason, staff);
    }

    /** @param engineer absent to leave it to whoever in the queue takes it */
    public void assign(Staff lead, String number, @Nullable String engineer, String reason) {
        requireLead(lead);
        SupportRequest request = change(lead, number);
        requireOpen(request);
        if (engineer != null && !mayHave(request, engineer)) {
            throw new InvalidField(
                    "engineer",
                    "must be somebody who works in %s, or null for whoever takes it: %s"
                            .formatted(request.queue(), engineersFor(request).keySet()));
        }
        assign(request, engineer, reason, lead);
    }

    /**
     * Gives a request from one colleague to another.
     *
     * @param to absent to give it back to its queue
     * @return false if the other does not work in the request's queue, which then has it
     * @throws NotPossibleNow if the first no longer has it
     */
    public boolean reassign(Staff lead, String number, String from, @Nullable String to, String reason) {
        requireLead(lead);
        SupportRequest request = change(lead, number);
        if (!from.equals(assignments.assignee(request))) {
            throw new NotPossibleNow("%s is not %s’s any more.".formatted(number, from));
        }
        boolean fits = to != null && mayHave(request, to);
        assign(request, fits ? to : null, reason, lead);
        return fits;
    }

    /**
     * @param until in the future; absent for at once
     * @param confirmed whether a time after the one by which something has been promised is meant
     */
    public void putOff(Staff staff, String number, @Nullable Instant until, boolean confirmed) {
        SupportRequest request = change(staff, number);
        if (!staff.user().equals(assignments.assignee(request))) {
            throw new NotPossibleNow(
                    "Claim %s first: a follow-up date is for whoever has the request.".formatted(number));
        }
        if (until != null && !within(until)) {
            throw new InvalidField("at", "must be in the future and within a year, or null for at once");
        }
        Instant promised =
                request.episode().responded() ? null : request.episode().promisedNext();
        if (until != null && !confirmed && promised != null && until.isAfter(promised)) {
            throw new NotPossibleNow(
                    ("The customer was promised a response by %s, before this follow-up date. Choose an"
                                    + " earlier one, or confirm that it is meant.")
                            .formatted(
                                    EnglishWording.at(promised, request.terms().zone())));
        }
        assignments.putOff(request, until);
    }

    /** @param by when the customer hears from us next; in the future and within a fortnight */
    public void promiseNews(Staff lead, String number, Instant by, String text) {
        StaffAccess.lead(lead, "The time of the next news is named by team leads and duty managers.");
        SupportRequest request = change(lead, number);
        Instant now = clock.instant();
        if (!by.isAfter(now) || by.isAfter(now.plus(LATEST_NEWS))) {
            throw new InvalidField("at", "must be in the future and within 14 days");
        }
        request.promiseNews(text, by, lead.user(), now);
        requests.save(request);
        process.customerTold(request);
    }

    private boolean mayHave(SupportRequest request, String engineer) {
        return engineersFor(request).containsKey(engineer);
    }

    private Map<String, String> engineersFor(SupportRequest request) {
        String queue = request.queue();
        return queue == null ? Map.of() : workforce.engineersOf(queue);
    }

    private void assign(SupportRequest request, @Nullable String engineer, String reason, Staff by) {
        String before = assignments.assignee(request);
        if (engineer == null ? before != null : !engineer.equals(before)) {
            request.reassign(new RequestReassigned(before, engineer, reason), by.user(), clock.instant());
            requests.save(request);
            assignments.assign(request, engineer);
        }
    }

    private SupportRequest remark(Staff staff, String number, Remark remark) {
        requireNoting(staff);
        SupportRequest request = change(staff, number);
        note(request, remark, staff);
        return request;
    }

    private void note(SupportRequest request, Remark remark, Staff staff) {
        correspondence.note(request, remark, staff.user(), clock.instant());
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
        if (!staff.leads() && !mayHave(request, staff.user())) {
            throw new NotPermitted("This is for the engineers of the queue %s, team leads and duty managers."
                    .formatted(request.queue()));
        }
        requireOpen(request);
    }

    private static void requireOpen(SupportRequest request) {
        if (!request.phase().inHandling()) {
            throw new NotPossibleNow(request.number() + " is closed.");
        }
    }

    private static void requireLead(Staff staff) {
        StaffAccess.lead(
                staff,
                "Requests are assigned to others by team leads and duty managers. Take one over yourself, or hand it"
                        + " over to another queue.");
    }

    private void requireOtherQueue(String queue, @Nullable String current) {
        if (!workforce.queues().containsKey(queue)) {
            throw new InvalidField(
                    "queue", "must be one of " + workforce.queues().keySet());
        }
        if (queue.equals(current)) {
            throw new InvalidField("queue", "must be another one than %s, where the request is now".formatted(queue));
        }
    }
}
