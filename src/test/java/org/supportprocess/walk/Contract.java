package org.supportprocess.walk;

import static org.supportprocess.walk.ExpectedPromise.goal;
import static org.supportprocess.walk.ExpectedPromise.goalNextBusinessDay;
import static org.supportprocess.walk.ExpectedPromise.hours;
import static org.supportprocess.walk.ExpectedPromise.nextBusinessDay;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** What a customer of the demo has been promised, read from the service description, sections 2 to 4. */
enum Contract {
    SMALL_BUSINESS(
            "anna", "SUB-SB", "US", "America/Los_Angeles", hours(1), goalNextBusinessDay(), goalNextBusinessDay()),
    MIDSIZE("marco", "SUB-MID", "DE", "Europe/Berlin", hours(1), nextBusinessDay(), goalNextBusinessDay()),
    ENTERPRISE("grace", "SUB-E3", "US", "America/New_York", hours(1), hours(8), goal(24)),
    ELEVATED("kofi", "SUB-E4", "GB", "Europe/London", hours(1), hours(2), hours(4)),
    STANDALONE("yuki", "SUB-EXO", "JP", "Asia/Tokyo", hours(1), hours(8), goal(24)),
    BILLING("grace", "SUB-E3", "US", "America/New_York", null, goalNextBusinessDay(), goalNextBusinessDay()),
    VOLUME_LICENSING("marco", "SUB-MID", "DE", "Europe/Berlin", null, goalNextBusinessDay(), goalNextBusinessDay());

    private final String user;
    private final String subscription;
    private final LocalDays days;
    private final ExpectedPromise critical;
    private final ExpectedPromise high;
    private final ExpectedPromise medium;

    Contract(
            String user,
            String subscription,
            String country,
            String zone,
            ExpectedPromise critical,
            ExpectedPromise high,
            ExpectedPromise medium) {
        this.user = user;
        this.subscription = subscription;
        this.days = new LocalDays(ZoneId.of(zone), DaysOff.in(country));
        this.critical = critical;
        this.high = high;
        this.medium = medium;
    }

    String user() {
        return user;
    }

    LocalDays days() {
        return days;
    }

    /** Null where requests are never that severe. */
    ExpectedPromise promise(Severity severity) {
        return switch (severity) {
            case A -> critical;
            case B -> high;
            case C -> medium;
        };
    }

    /** Billing and pre-sales requests are never critical. */
    boolean neverHas(Severity severity) {
        return promise(severity) == null;
    }

    boolean entitled() {
        return this != VOLUME_LICENSING;
    }

    /** Elevated support brings the ability to set the severity. */
    boolean setsSeverity() {
        return this == ELEVATED;
    }

    String queue() {
        return this == BILLING ? "billing" : "exchange-online";
    }

    /** A request whose impact amounts to the severity, or that asks for it where the customer may. */
    Draft draft(Severity severity) {
        return switch (this) {
            case ELEVATED -> Draft.of(subscription).requesting(severity);
            case BILLING ->
                impact(severity)
                        .about(SupportType.BILLING, Service.SUBSCRIPTION, IssueType.SUBSCRIPTION_MANAGEMENT, null);
            case VOLUME_LICENSING ->
                impact(severity)
                        .about(SupportType.PRE_SALES, Service.SUBSCRIPTION, IssueType.ADVICE, "Volume licensing");
            default -> impact(severity);
        };
    }

    /** What a new request may be assessed to be; a bill keeps nobody from working. */
    List<Severity> severities() {
        return this == BILLING ? List.of(Severity.C) : List.of(Severity.values());
    }

    private Draft impact(Severity severity) {
        return Map.of(
                        Severity.A, Draft.critical(subscription),
                        Severity.B, Draft.of(subscription),
                        Severity.C, Draft.minor(subscription))
                .get(severity);
    }
}
