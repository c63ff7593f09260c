package org.supportprocess.process.models.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.escalation.Audience;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/**
 * What a column of a table looks at, or answers.
 *
 * @param type as DMN names it
 * @param values all that there are, in the order of the product; empty where a text or number may be anything
 * @param isOpen there may be values that are not among them
 */
record Column(String type, List<Object> values, boolean isOpen) {

    private static final Column YES_OR_NO = new Column("boolean", List.of(true, false), false);
    private static final Column DAYS = new Column("integer", List.of(), true);
    private static final Column ANYTHING = new Column("string", List.of(), true);
    private static final Column SEVERITY = of(Severity.values());

    /** What the product tells the tables, and what tables tell each other. */
    private static final Map<String, Column> INPUTS = Map.ofEntries(
            Map.entry("supportType", of(SupportType.values())),
            Map.entry("service", of(Service.values())),
            Map.entry("issueType", of(IssueType.values())),
            Map.entry("topic", ANYTHING),
            Map.entry("condition", of(Impact.Condition.values())),
            Map.entry("usersAffected", of(Impact.UsersAffected.values())),
            Map.entry("workaround", YES_OR_NO),
            Map.entry("businessImpact", of(Impact.BusinessImpact.values())),
            Map.entry("channel", of(Channel.values())),
            Map.entry("plan", of(Plan.values())),
            Map.entry("elevatedSupport", of(ElevatedSupport.values())),
            Map.entry("country", ANYTHING),
            Map.entry("trial", YES_OR_NO),
            Map.entry("previousQueue", new Column("string", List.of(Cell.NOTHING), true)),
            Map.entry("severity", SEVERITY),
            Map.entry("elevated", YES_OR_NO),
            Map.entry("rung", of(Rung.values())));

    private static final Map<String, Map<String, Column>> OUTPUTS = Map.of(
            "entitlement", Map.of("entitled", YES_OR_NO, "reason", ANYTHING, "instead", ANYTHING),
            "severity", Map.of("severity", SEVERITY),
            "response-target",
                    Map.of(
                            "availability",
                            of(Availability.values()),
                            "commitment",
                            of(Commitment.values()),
                            "internalGoal",
                            texts(Stream.of("PT24H", "END_OF_NEXT_BUSINESS_DAY"), Cell.NOTHING)),
            "elevated-support", Map.of("elevated", YES_OR_NO),
            "routing", Map.of("queue", texts(StaffGroups.QUEUES.stream())),
            "escalation",
                    Map.of(
                            "who", of(Audience.values()),
                            "accountManager", YES_OR_NO,
                            "moment", ANYTHING),
            "customer-turn",
                    Map.of(
                            "remindAfter", DAYS,
                            "remindAgainAfter", DAYS,
                            "unansweredAfter", DAYS,
                            "remindOfSilenceAfter", DAYS,
                            "silenceAfter", DAYS,
                            "reopenWindowDays", DAYS));

    /** What a table is told by the product itself, beside the facts of a request. */
    private static final Map<String, Set<String>> TOLD = Map.of(
            "response-target", Set.of("severity"),
            "escalation", Set.of("severity", "rung"),
            "customer-turn", Set.of("severity"));

    private static final Set<String> OF_OTHER_TABLES = Set.of("severity", "elevated", "rung");

    /** The tables that the product asks. */
    static Set<String> tables() {
        return OUTPUTS.keySet();
    }

    static Set<String> inputs() {
        return INPUTS.keySet();
    }

    static Optional<Column> input(String name) {
        return Optional.ofNullable(INPUTS.get(name));
    }

    /** Absent for a table that the product does not ask. */
    static @Nullable Map<String, Column> outputs(String table) {
        return OUTPUTS.get(table);
    }

    /** Whether a table has to ask another one for it. */
    static boolean isAskedFor(String table, String input) {
        return OF_OTHER_TABLES.contains(input)
                && !TOLD.getOrDefault(table, Set.of()).contains(input);
    }

    boolean knows(Object value) {
        return isOpen && value instanceof Text
                || values.contains(value)
                || type.equals("integer") && value instanceof Number;
    }

    private static Column of(Enum<?>[] values) {
        return texts(Arrays.stream(values).map(Enum::name));
    }

    private static Column texts(Stream<String> words, Object... others) {
        List<Object> values = new ArrayList<>(words.map(Text::new).toList());
        values.addAll(Arrays.asList(others));
        return new Column("string", List.copyOf(values), false);
    }
}
