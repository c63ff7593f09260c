package org.supportprocess.replay;

import java.util.List;
import java.util.Map;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.submission.Impact.BusinessImpact;
import org.supportprocess.request.submission.Impact.Condition;
import org.supportprocess.request.submission.Impact.UsersAffected;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** Which customer, which impact and which queue an incident gets: the tables of {@code incidents/README.md}. */
final class IncidentMapping {

    private static final List<Customer> CUSTOMERS = List.of(
            new Customer("grace", "SUB-E3"),
            new Customer("marco", "SUB-MID"),
            new Customer("uwe", "SUB-A2"),
            new Customer("kofi", "SUB-E4"),
            new Customer("gov", "SUB-GK1"),
            new Customer("yuki", "SUB-EXO"),
            new Customer("anna", "SUB-SB"),
            new Customer("bo", "SUB-SBP"));

    private static final List<Service> SERVICES =
            List.of(Service.EXCHANGE_ONLINE, Service.SHAREPOINT_ONLINE, Service.LYNC_ONLINE, Service.YAMMER);

    private static final Map<String, UsersAffected> USERS =
            Map.of("1 - High", UsersAffected.ALL, "2 - Medium", UsersAffected.SEVERAL, "3 - Low", UsersAffected.ONE);

    private static final Map<String, BusinessImpact> BUSINESS = Map.of(
            "1 - High",
            BusinessImpact.SEVERE,
            "2 - Medium",
            BusinessImpact.MODERATE,
            "3 - Low",
            BusinessImpact.MINIMAL);

    private static final Map<String, Condition> CONDITIONS =
            Map.of("1 - High", Condition.UNUSABLE, "2 - Medium", Condition.IMPAIRED, "3 - Low", Condition.MINOR);

    private static final List<String> QUEUES =
            List.of("exchange-online", "sharepoint-online", "lync-online", "productivity-apps");

    private static final Map<String, String> ENGINEERS = Map.of(
            "exchange-online",
            "erik",
            "sharepoint-online",
            "sofia",
            "lync-online",
            "lena",
            "productivity-apps",
            "lena");

    record Customer(String user, String subscription) {}

    private IncidentMapping() {}

    /** @param turn how many incidents have been opened before */
    static Customer customer(int turn) {
        return CUSTOMERS.get(turn % CUSTOMERS.size());
    }

    static Draft draft(IncidentUpdate opening, int turn) {
        return Draft.of(customer(turn).subscription())
                .about(SupportType.TECHNICAL, service(turn), IssueType.SERVICE_USE, null)
                .with(
                        CONDITIONS.get(opening.urgency()),
                        USERS.get(opening.impact()),
                        opening.urgency().equals("3 - Low"),
                        BUSINESS.get(opening.impact()));
    }

    static String engineer(String queue) {
        return ENGINEERS.get(queue);
    }

    static String queueAfter(String queue) {
        return QUEUES.get((QUEUES.indexOf(queue) + 1) % QUEUES.size());
    }

    private static Service service(int turn) {
        return SERVICES.get(turn / CUSTOMERS.size() % SERVICES.size());
    }
}
