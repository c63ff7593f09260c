package org.supportprocess.process.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every combination of the values that the inputs of a decision can have. */
final class Combinations {

    private static final List<Object> TYPES = List.of("TECHNICAL", "BILLING", "PRE_SALES");

    private static final List<Object> SERVICES = List.of(
            "EXCHANGE_ONLINE",
            "SHAREPOINT_ONLINE",
            "LYNC_ONLINE",
            "OFFICE_365_PROPLUS",
            "PROJECT_ONLINE",
            "VISIO_ONLINE",
            "YAMMER",
            "SUBSCRIPTION");

    private static final List<Object> PLANS = List.of(
            "SMALL_BUSINESS",
            "SMALL_BUSINESS_PREMIUM",
            "MIDSIZE_BUSINESS",
            "ENTERPRISE_E1",
            "EDUCATION_A2",
            "GOVERNMENT_G2",
            "ENTERPRISE_E3",
            "EDUCATION_A3",
            "GOVERNMENT_G3",
            "ENTERPRISE_E4",
            "EDUCATION_A4",
            "GOVERNMENT_G4",
            "ENTERPRISE_K1",
            "GOVERNMENT_K1",
            "EXCHANGE_ONLINE_PLAN_1",
            "EXCHANGE_ONLINE_PLAN_2",
            "EXCHANGE_ONLINE_KIOSK",
            "SHAREPOINT_ONLINE_PLAN_1",
            "SHAREPOINT_ONLINE_PLAN_2",
            "LYNC_ONLINE_PLAN_1",
            "LYNC_ONLINE_PLAN_2",
            "OFFICE_365_PROPLUS",
            "PROJECT_ONLINE",
            "VISIO_ONLINE",
            "YAMMER");

    private static final List<Object> TOPICS =
            List.of("", "MAILBOX_MIGRATION", "VOLUME_LICENSING", "DEVELOPER_QUESTION", "DEVELOPERS_CANNOT_READ_MAIL");

    private static final List<Object> QUEUES = Arrays.asList(
            null, "exchange-online", "sharepoint-online", "lync-online", "productivity-apps", "billing", "pre-sales");

    private static final List<Object> SEVERITIES = List.of("A", "B", "C");
    private static final List<Object> EITHER = List.of(true, false);

    private final Map<String, List<Object>> inputs = new LinkedHashMap<>();

    private Combinations() {}

    static Stream<Map<String, Object>> of(String decision) {
        return switch (decision) {
            case "severity" -> severity();
            case "entitlement" -> entitlement();
            case "response-target" -> responseTarget();
            case "elevated-support" -> elevatedSupport();
            case "routing" -> routing();
            case "escalation" -> escalation();
            case "customer-turn" -> customerTurn();
            default -> throw new IllegalArgumentException("Nobody said what is asked of " + decision);
        };
    }

    private static Stream<Map<String, Object>> customerTurn() {
        return new Combinations()
                .with("severity", SEVERITIES)
                .with("supportType", TYPES)
                .with("plan", PLANS)
                .all();
    }

    private static Stream<Map<String, Object>> severity() {
        return new Combinations()
                .with("supportType", TYPES)
                .with("service", SERVICES)
                .with(
                        "issueType",
                        List.of(
                                "INSTALLATION_AND_SETUP",
                                "CONFIGURATION",
                                "SERVICE_USE",
                                "SUBSCRIPTION_MANAGEMENT",
                                "ADVICE"))
                .with("condition", List.of("UNUSABLE", "IMPAIRED", "MINOR"))
                .with("usersAffected", List.of("ONE", "SEVERAL", "ALL"))
                .with("workaround", EITHER)
                .with("businessImpact", List.of("SEVERE", "MODERATE", "MINIMAL"))
                .all();
    }

    private static Stream<Map<String, Object>> entitlement() {
        return new Combinations()
                .with("supportType", TYPES)
                .with("plan", PLANS)
                .with("trial", EITHER)
                .with("channel", List.of("PORTAL", "PHONE", "PARTNER", "MAIL"))
                .with("severity", SEVERITIES)
                .with("topic", TOPICS)
                .all();
    }

    private static Stream<Map<String, Object>> responseTarget() {
        return new Combinations()
                .with("supportType", TYPES)
                .with("severity", SEVERITIES)
                .with("plan", PLANS)
                .with("elevated", EITHER)
                .all();
    }

    private static Stream<Map<String, Object>> elevatedSupport() {
        return new Combinations()
                .with("elevatedSupport", List.of("NONE", "PROFESSIONAL_DIRECT", "PREMIER", "CLOUD_VANTAGE"))
                .with("plan", PLANS)
                .with("country", List.of("US", "CA", "GB", "DE", "JP"))
                .all();
    }

    private static Stream<Map<String, Object>> routing() {
        return new Combinations()
                .with("supportType", TYPES)
                .with("service", SERVICES)
                .with("previousQueue", QUEUES)
                .all();
    }

    private static Stream<Map<String, Object>> escalation() {
        return new Combinations()
                .with(
                        "rung",
                        List.of(
                                "REQUEST_CRITICAL",
                                "RESPONSE_DUE_SOON",
                                "RESPONSE_OVERDUE",
                                "RESPONSE_STILL_MISSING",
                                "UPDATE_DUE",
                                "UPDATE_OVERDUE"))
                .with("severity", SEVERITIES)
                .with("elevated", EITHER)
                .all();
    }

    private Combinations with(String input, List<Object> values) {
        inputs.put(input, values);
        return this;
    }

    private Stream<Map<String, Object>> all() {
        Stream<Map<String, Object>> combinations = Stream.of(Map.of());
        for (String input : inputs.keySet()) {
            combinations = combinations.flatMap(
                    facts -> inputs.get(input).stream().map(value -> extended(facts, input, value)));
        }
        return combinations;
    }

    private static Map<String, Object> extended(Map<String, Object> facts, String input, Object value) {
        Map<String, Object> extended = new LinkedHashMap<>(facts);
        extended.put(input, value);
        return extended;
    }
}
