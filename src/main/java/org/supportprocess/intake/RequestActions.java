package org.supportprocess.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.ReachableSubscriptions;
import org.supportprocess.access.RequestNotFound;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.number.RequestNumberGenerator;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Opening;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The actions on a request from outside. Each call is one transaction: the request is saved first and the process told
 * second; both hold or neither. A conflict with somebody else's change is tried again from the start.
 */
@Service
@Transactional
@RetriedOnConflict
public class RequestActions {

    private final ReachableRequests requests;
    private final RememberedSubmissions submissions;
    private final ReachableSubscriptions subscriptions;
    private final RequestNumberGenerator numbers;
    private final SeverityChoice severityChoice;
    private final SupportProcess process;
    private final Correspondence correspondence;
    private final Calendars calendars;
    private final TeamLeads leads;
    private final Clock clock;

    RequestActions(
            ReachableRequests requests,
            RememberedSubmissions submissions,
            ReachableSubscriptions subscriptions,
            RequestNumberGenerator numbers,
            SeverityChoice severityChoice,
            SupportProcess process,
            Correspondence correspondence,
            Calendars calendars,
            TeamLeads leads,
            Clock clock) {
        this.requests = requests;
        this.submissions = submissions;
        this.subscriptions = subscriptions;
        this.numbers = numbers;
        this.severityChoice = severityChoice;
        this.process = process;
        this.correspondence = correspondence;
        this.calendars = calendars;
        this.leads = leads;
        this.clock = clock;
    }

    /** @param key absent where the caller does not mind a second request for a repeated call */
    public SupportRequest open(Caller caller, OpenRequest body, @Nullable IdempotencyKey key) {
        return key == null
                ? open(caller, body)
                : earlier(caller, key).orElseGet(() -> remember(caller, key, open(caller, body)));
    }

    /** Opens a request by telephone, in the name of the customer on the line. */
    public SupportRequest openByTelephone(Caller customer, OpenRequest body) {
        return open(customer, body, Channel.PHONE);
    }

    public SupportRequest addMessage(Caller caller, String number, String text) {
        return addMessage(caller, number, text, () -> {});
    }

    /** @param together a step that holds if and only if the message does; it runs once nobody else can change the request */
    public SupportRequest addMessage(Caller caller, String number, String text, Runnable together) {
        SupportRequest request = requests.getToChange(caller, number);
        together.run();
        if (caller instanceof Staff staff) {
            tell(request, staff, text);
        } else {
            addMessage(request, caller, text);
        }
        return request;
    }

    public SupportRequest confirm(Caller caller, String number) {
        return confirm(caller, number, null);
    }

    /** @param seen the proposal that the caller has in front of them, by its instant; absent where they do not say */
    public SupportRequest confirm(Caller caller, String number, @Nullable Instant seen) {
        return asCustomer(
                caller, number, request -> request.confirm(caller.user(), seen, now()), process::solutionConfirmed);
    }

    public SupportRequest reject(Caller caller, String number, String reason) {
        requireCustomer(caller);
        SupportRequest request = requests.getToChange(caller, number);
        correspondence.takeIn(request, rejected -> rejected.reject(reason, caller.user(), now()));
        return request;
    }

    public SupportRequest withdraw(Caller caller, String number) {
        return asCustomer(caller, number, request -> request.withdraw(caller.user(), now()), process::requestWithdrawn);
    }

    public SupportRequest reopen(Caller caller, String number, String reason) {
        return asCustomer(
                caller,
                number,
                request -> {
                    Terms terms = subscriptions.today(request.terms());
                    request.reopen(reason, caller.user(), terms, calendar(terms), now());
                },
                process::requestReopened);
    }

    public SupportRequest answerSurvey(Caller caller, String number, int score, @Nullable String comment) {
        return asCustomer(
                caller,
                number,
                request -> request.answerSurvey(caller.surveySide(), score, comment, caller.user(), now()),
                process::surveyAnswered);
    }

    public SupportRequest changeSeverity(Caller caller, String number, Severity severity, String reason) {
        SupportRequest request = requests.getToChange(caller, number);
        requireSeverityChoice(caller, request);
        RequestedSeverity.requireAdmitted(request.submission().supportType(), severity, "severity");
        requireLowerable(caller, request, severity);
        SeveritySource source = caller.isCustomer() ? SeveritySource.CUSTOMER : SeveritySource.ENGINEER;
        Severity before = request.severity();
        correspondence.takeIn(
                request, changed -> changed.changeSeverity(severity, source, reason, caller.user(), now()));
        if (request.severity() != before) {
            process.severityChanged(request);
        }
        return request;
    }

    private SupportRequest open(Caller caller, OpenRequest body) {
        return open(caller, body, Channel.by(caller instanceof Caller.Partner));
    }

    private SupportRequest open(Caller caller, OpenRequest body, Channel channel) {
        requireCustomer(caller);
        Submission submission = body.submission();
        Terms terms = subscriptions.terms(caller, body.organisation(), body.subscription());
        requireSeverityRequestable(submission, terms);
        Opening opening = new Opening(channel, caller.user(), now(), submission, followed(caller, body, terms));
        SupportRequest request = new SupportRequest(numbers.next(now()), opening, terms, calendar(terms));
        requests.save(request);
        process.requestSubmitted(request);
        return request;
    }

    private @Nullable String followed(Caller caller, OpenRequest body, Terms terms) {
        if (body.follows() == null) {
            return null;
        }
        try {
            SupportRequest earlier = requests.get(caller, body.follows());
            if (earlier.terms().organisation().equals(terms.organisation())) {
                return earlier.number().value();
            }
        } catch (RequestNotFound unknown) {
            // answered like a request of another organisation
        }
        throw new InvalidField("follows", "is not the number of an earlier request of this organisation");
    }

    private Optional<SupportRequest> earlier(Caller caller, IdempotencyKey key) {
        return submissions.findById(remembered(caller, key)).map(earlier -> {
            if (!earlier.isOf(key.bodyHash())) {
                throw new InvalidField(
                        "Idempotency-Key", "was used for another body before; take a new key for a new request");
            }
            return requests.get(caller, earlier.requestNumber());
        });
    }

    private SupportRequest remember(Caller caller, IdempotencyKey key, SupportRequest request) {
        submissions.save(new RememberedSubmission(
                remembered(caller, key), key.bodyHash(), request.number().value()));
        return request;
    }

    private static RememberedSubmission.Id remembered(Caller caller, IdempotencyKey key) {
        return new RememberedSubmission.Id(caller.key(), key.key());
    }

    private void addMessage(SupportRequest request, Caller caller, String text) {
        correspondence.takeIn(request, told -> told.receiveMessage(text, caller.user(), now()));
    }

    private void tell(SupportRequest request, Staff staff, String text) {
        if (!staff.mayWrite()) {
            throw new NotPermitted("Your role reads conversations; engineers, team leads, duty managers and account"
                    + " managers write in them.");
        }
        if (!staff.leads()) {
            request.requireAnswered();
        }
        correspondence.write(request, text, staff.user(), now());
    }

    private SupportRequest asCustomer(
            Caller caller, String number, Consumer<SupportRequest> transition, Consumer<SupportRequest> telling) {
        requireCustomer(caller);
        SupportRequest request = requests.getToChange(caller, number);
        transition.accept(request);
        requests.save(request);
        telling.accept(request);
        return request;
    }

    private static void requireCustomer(Caller caller) {
        if (!caller.isCustomer()) {
            throw new NotPermitted("This is the customer's to do: an administrator's or a partner's.");
        }
    }

    /** Asks the table only where a severity was requested. */
    private void requireSeverityRequestable(Submission submission, Terms terms) {
        if (submission.requestedSeverity() != null) {
            RequestedSeverity.require(submission, severityChoice.isTheCustomers(terms));
        }
    }

    private void requireSeverityChoice(Caller caller, SupportRequest request) {
        boolean permitted =
                caller instanceof Staff staff ? staff.maySetSeverity() : severityChoice.isTheCustomers(request.terms());
        if (!permitted) {
            throw new NotPermitted("The severity is set by customers with elevated support, by engineers, team leads"
                    + " and duty managers. Describe the changed impact in a message instead.");
        }
    }

    /** Nobody escapes a promise that is about to be broken by calling the request less severe. */
    private void requireLowerable(Caller caller, SupportRequest request, Severity to) {
        Severity from = request.severity();
        boolean lowered = from != null && from.compareTo(to) < 0;
        if (lowered && caller instanceof Staff staff && !staff.leads() && request.isInLastQuarterOfAPromise(now())) {
            throw new NotPermitted("In the last quarter of a promise only a team lead lowers the severity: "
                    + String.join(", ", leads.names()) + ".");
        }
    }

    private CalendarVersion calendar(Terms terms) {
        return calendars.inForce(terms.country(), terms.zone(), now());
    }

    private Instant now() {
        return clock.instant();
    }
}
