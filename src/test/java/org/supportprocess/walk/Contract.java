package org.supportprocess.walk;

import java.util.List;
import java.util.Map;
import org.supportprocess.api.TestTenant;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** A customer with something to ask. The terms may be others tomorrow. */
final class Contract {

    private final String name;
    private final String user;
    private final String subscription;
    private final Matter matter;

    private ExpectedTerms terms;

    private enum Matter {
        TECHNICAL,
        BILLING,
        VOLUME_LICENSING
    }

    private Contract(String name, String user, String subscription, Matter matter, ExpectedTerms terms) {
        this.name = name;
        this.user = user;
        this.subscription = subscription;
        this.matter = matter;
        this.terms = terms;
    }

    /** The customers of the demo, who stay where they are. */
    static List<Contract> ofTheDemo() {
        ExpectedTerms midsize = technical("MIDSIZE_BUSINESS", false, "DE", "Europe/Berlin");
        ExpectedTerms enterprise = technical("ENTERPRISE_E3", false, "US", "America/New_York");
        return List.of(
                new Contract(
                        "SMALL_BUSINESS",
                        "anna",
                        "SUB-SB",
                        Matter.TECHNICAL,
                        technical("SMALL_BUSINESS", false, "US", "America/Los_Angeles")),
                new Contract("MIDSIZE", "marco", "SUB-MID", Matter.TECHNICAL, midsize),
                new Contract("ENTERPRISE", "grace", "SUB-E3", Matter.TECHNICAL, enterprise),
                new Contract(
                        "ELEVATED",
                        "kofi",
                        "SUB-E4",
                        Matter.TECHNICAL,
                        technical("ENTERPRISE_E4", true, "GB", "Europe/London")),
                new Contract(
                        "STANDALONE",
                        "yuki",
                        "SUB-EXO",
                        Matter.TECHNICAL,
                        technical("EXCHANGE_ONLINE_PLAN_1", false, "JP", "Asia/Tokyo")),
                new Contract("BILLING", "grace", "SUB-E3", Matter.BILLING, other(enterprise)),
                new Contract("VOLUME_LICENSING", "marco", "SUB-MID", Matter.VOLUME_LICENSING, other(midsize)));
    }

    /** A customer who moves, and changes plans, as often as anybody likes. */
    static Contract moving(String user, String organisation, ExpectedTerms terms) {
        return new Contract(organisation, user, TestTenant.subscription(organisation), Matter.TECHNICAL, terms);
    }

    static ExpectedTerms technical(String plan, boolean elevated, String country, String zone) {
        return new ExpectedTerms(plan, elevated, country, zone, true);
    }

    private static ExpectedTerms other(ExpectedTerms terms) {
        return new ExpectedTerms(terms.plan(), terms.elevated(), terms.country(), terms.zone(), false);
    }

    /** Other terms, from the next episode on. */
    void agree(ExpectedTerms others) {
        terms = others;
    }

    String user() {
        return user;
    }

    String organisation() {
        return name;
    }

    String subscription() {
        return subscription;
    }

    /** Those of the day. */
    ExpectedTerms terms() {
        return terms;
    }

    boolean entitled() {
        return matter != Matter.VOLUME_LICENSING;
    }

    String queue() {
        return matter == Matter.BILLING ? "billing" : "exchange-online";
    }

    /** A request whose impact amounts to the severity, or that asks for it where the customer may. */
    Draft draft(Severity severity) {
        return switch (matter) {
            case TECHNICAL -> terms.elevated() ? Draft.of(subscription).requesting(severity) : impact(severity);
            case BILLING ->
                impact(severity)
                        .about(SupportType.BILLING, Service.SUBSCRIPTION, IssueType.SUBSCRIPTION_MANAGEMENT, null);
            case VOLUME_LICENSING ->
                impact(severity)
                        .about(SupportType.PRE_SALES, Service.SUBSCRIPTION, IssueType.ADVICE, "Volume licensing");
        };
    }

    /** What a new request may be assessed to be; a bill keeps nobody from working. */
    List<Severity> severities() {
        return matter == Matter.BILLING ? List.of(Severity.C) : List.of(Severity.values());
    }

    @Override
    public String toString() {
        return name;
    }

    private Draft impact(Severity severity) {
        return Map.of(
                        Severity.A, Draft.critical(subscription),
                        Severity.B, Draft.of(subscription),
                        Severity.C, Draft.minor(subscription))
                .get(severity);
    }
}
