package org.supportprocess.process.models.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.customer.Plan;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.process.models.table.Table.Row;

/** The sentence of a rule says what its cells say; customers read it on their receipt. */
final class Sentences implements TableRule {

    private static final Pattern TIME =
            Pattern.compile("(\\d+|one|two|three|four|eight|an?) (business day|minute|hour|day)s?\\b");
    private static final Pattern SEVERITIES =
            Pattern.compile("[Ss]everit(?:y|ies) ([ABC](?:(?:, | or | and )[ABC])*)\\b");
    private static final Map<String, String> NUMBERS =
            Map.of("one", "1", "an", "1", "a", "1", "two", "2", "three", "3", "four", "4", "eight", "8");

    private static final Pattern SHARE = Pattern.compile("\\d{1,2}%");
    private static final Map<String, String> SHARES = Map.of(
            "three quarters", "75%",
            "half of", "50%",
            "a quarter of", "25%",
            "one quarter of", "25%",
            "four fifths", "80%",
            "nine tenths", "90%");

    /** What a sentence says, in which column, and the value that it means. */
    private record Meaning(Pattern words, String column, Object value) {

        private static Meaning of(String words, String column, Object value) {
            return new Meaning(Pattern.compile(words), column, value instanceof String text ? new Text(text) : value);
        }
    }

    private static final Map<String, List<Meaning>> MEANINGS = Map.of(
            "response-target",
            List.of(
                    Meaning.of("at any time", "availability", "ANYTIME"),
                    Meaning.of("business hours", "availability", "BUSINESS_HOURS"),
                    Meaning.of("no hour named", "commitment", "NO_HOUR_NAMED"),
                    Meaning.of("response by the end of the next business day", "commitment", "NEXT_BUSINESS_DAY"),
                    Meaning.of(
                            "goal inside is the end of the next business day",
                            "internalGoal",
                            "END_OF_NEXT_BUSINESS_DAY")),
            "severity",
            List.of(
                    Meaning.of("(?:: |^)critical\\b", "severity", "A"),
                    Meaning.of(": high\\b", "severity", "B"),
                    Meaning.of(": medium\\b", "severity", "C")),
            "entitlement",
            List.of(
                    Meaning.of("(?<!not )\\bentitled\\b", "entitled", true),
                    Meaning.of("\\b(?:not entitled|not handled here)\\b", "entitled", false)),
            "elevated-support",
            List.of(
                    Meaning.of("(?<!not )\\bcounts? in\\b", "elevated", true),
                    Meaning.of("\\bcan have any option\\b", "elevated", true),
                    Meaning.of("\\b(?:does|do) not count\\b|\\bno option\\b|^No elevated", "elevated", false)),
            "routing",
            List.of(
                    Meaning.of("go to the Exchange Online", "queue", "exchange-online"),
                    Meaning.of("go to the SharePoint Online", "queue", "sharepoint-online"),
                    Meaning.of("go to the Lync Online", "queue", "lync-online"),
                    Meaning.of("go to the productivity app", "queue", "productivity-apps"),
                    Meaning.of("go to billing", "queue", "billing"),
                    Meaning.of("go to pre-sales", "queue", "pre-sales")),
            "escalation",
            List.of(
                    Meaning.of("\\bduty manager is told", "who", "DUTY_MANAGER"),
                    Meaning.of("\\bteam lead is told", "who", "TEAM_LEAD"),
                    Meaning.of("\\bengineer in charge\\b", "who", "ENGINEER"),
                    Meaning.of("\\bnobody is told", "who", "NOBODY"),
                    Meaning.of("\\baccount manager as well\\b", "accountManager", true)));

    /** Tables whose sentences name the severity and the plan that they are about. */
    private static final Set<String> NAMING = Set.of("response-target", "escalation");

    @Override
    public Stream<Finding> findings(Table table) {
        return table.rows().stream().filter(row -> !row.sentence().isEmpty()).flatMap(row -> Stream.of(
                        shares(table, row),
                        times(table, row),
                        numbers(table, row),
                        meanings(table, row),
                        severities(table, row),
                        plans(table, row))
                .flatMap(found -> found));
    }

    private static Stream<Finding> times(Table table, Row row) {
        Set<String> answered = answers(row)
                .filter(value -> value.matches("-?PT?\\d+[HMD]"))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean promises =
                table.rows().stream().flatMap(Sentences::answers).anyMatch(value -> value.matches("PT?\\d+[HMD]"));
        Set<String> said = said(row.sentence());
        return promises && !said.isEmpty() && !said.equals(answered)
                ? Stream.of(contradicts(
                        table,
                        row,
                        "says %s".formatted(String.join(" and ", said)),
                        answered.isEmpty() ? "no time" : String.join(" and ", answered)))
                : Stream.empty();
    }

    private static Stream<Finding> shares(Table table, Row row) {
        Optional<String> said = SHARES.entrySet().stream()
                .filter(share -> row.sentence().toLowerCase(Locale.ROOT).contains(share.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> SHARE.matcher(row.sentence())
                        .results()
                        .map(found -> found.group())
                        .findFirst());
        Optional<String> answered =
                answers(row).filter(value -> SHARE.matcher(value).matches()).findFirst();
        return said.isEmpty() || answered.isEmpty() || said.equals(answered)
                ? Stream.empty()
                : Stream.of(contradicts(table, row, "says " + said.get(), answered.get()));
    }

    private static Set<String> said(String sentence) {
        Set<String> said = new TreeSet<>();
        Matcher matcher = TIME.matcher(sentence);
        while (matcher.find()) {
            String number = NUMBERS.getOrDefault(matcher.group(1), matcher.group(1));
            said.add(
                    switch (matcher.group(2)) {
                        case "minute" -> "PT%sM".formatted(number);
                        case "hour" -> "PT%sH".formatted(number);
                        default -> "P%sD".formatted(number);
                    });
        }
        return said;
    }

    /** A table of days says each of them. */
    private static Stream<Finding> numbers(Table table, Row row) {
        Set<String> answered =
                answers(row).filter(value -> value.matches("\\d+")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> said = Pattern.compile("\\d+")
                .matcher(row.sentence())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
        return answered.isEmpty() || said.isEmpty() || said.equals(answered)
                ? Stream.empty()
                : Stream.of(contradicts(table, row, "says " + String.join(", ", said), String.join(", ", answered)));
    }

    private static Stream<String> answers(Row row) {
        return row.answers().keySet().stream()
                .flatMap(output -> row.answer(output).stream())
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    private static Stream<Finding> meanings(Table table, Row row) {
        return MEANINGS.getOrDefault(table.id(), List.of()).stream()
                .filter(meaning -> meaning.words().matcher(row.sentence()).find())
                .flatMap(meaning -> row
                        .answer(meaning.column())
                        .filter(answer -> !answer.equals(meaning.value()))
                        .map(answer -> contradicts(
                                table,
                                row,
                                "says “%s”".formatted(first(meaning.words(), row.sentence())),
                                "%s for “%s”".formatted(answer, table.label(meaning.column()))))
                        .stream());
    }

    private static String first(Pattern words, String sentence) {
        Matcher matcher = words.matcher(sentence);
        return matcher.find() ? matcher.group().replaceFirst("^: ", "") : "";
    }

    private static Stream<Finding> severities(Table table, Row row) {
        Optional<Cell> cell =
                Optional.ofNullable(row.cells().get("severity")).filter(known -> !known.isAny() && !known.negated());
        Matcher matcher = SEVERITIES.matcher(row.sentence());
        if (!NAMING.contains(table.id()) || cell.isEmpty() || !matcher.find()) {
            return Stream.empty();
        }
        Set<Object> said =
                Arrays.stream(matcher.group(1).split("[^ABC]+")).map(Text::new).collect(Collectors.toSet());
        return said.equals(Set.copyOf(cell.get().literals()))
                ? Stream.empty()
                : Stream.of(contradicts(
                        table,
                        row,
                        "says severity " + matcher.group(1),
                        "to " + cell.get().literals()));
    }

    /** The longest names first, so that no plan is found in the name of another. */
    private static Stream<Finding> plans(Table table, Row row) {
        Optional<Cell> cell =
                Optional.ofNullable(row.cells().get("plan")).filter(known -> !known.isAny() && !known.negated());
        if (!NAMING.contains(table.id()) || cell.isEmpty()) {
            return Stream.empty();
        }
        String rest = row.sentence();
        Set<Object> said = new HashSet<>();
        for (String plan : Arrays.stream(Plan.values())
                .map(Enum::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            String without = rest.replaceAll("(?i)\\b" + plan.replace('_', ' ') + "\\b", "");
            if (!without.equals(rest)) {
                said.add(new Text(plan));
                rest = without;
            }
        }
        return cell.get().literals().containsAll(said)
                ? Stream.empty()
                : Stream.of(contradicts(
                        table, row, "names " + said, "to " + cell.get().literals()));
    }

    private static Finding contradicts(Table table, Row row, String says, String answers) {
        return table.stops(
                row, "%s, and answers %s".formatted(says, answers), "Make the sentence and the cells say the same");
    }
}
