package org.supportprocess.process.models.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.process.models.table.Table.Row;

/**
 * Each combination of facts is answered by exactly one rule, and each rule answers one. All combinations are gone through: values
 * that no rule of the table tells apart count as one.
 */
final class Coverage implements TableRule {

    private static final Text ANOTHER = new Text("something else");
    private static final int SHOWN = 3;

    /** One choice of values, with the rules that it leaves. */
    private record Case(Map<String, Object> facts, BitSet rules) {}

    @Override
    public Stream<Finding> findings(Table table) {
        if (table.rows().isEmpty()) {
            return Stream.of(table.stops("has no rule", "Put its rules back"));
        }
        List<Finding> found = new ArrayList<>();
        BitSet reached = new BitSet();
        Set<String> overlaps = new LinkedHashSet<>();
        int gaps = 0;
        for (Case each : cases(table)) {
            reached.or(each.rules());
            if (each.rules().isEmpty() && gaps++ < SHOWN) {
                found.add(table.stops(
                        "no rule answers when %s".formatted(words(table, each.facts())), "Add a rule, or widen one"));
            }
            if (each.rules().cardinality() > 1 && overlaps.add(each.rules().toString()) && overlaps.size() <= SHOWN) {
                found.add(table.stops(
                        table.rows().get(each.rules().nextSetBit(0)),
                        "answers together with rule %s when %s"
                                .formatted(others(each.rules()), words(table, each.facts())),
                        "Narrow one of them"));
            }
        }
        IntStream.range(0, table.rows().size())
                .filter(rule -> !reached.get(rule))
                .mapToObj(rule -> table.stops(
                        table.rows().get(rule),
                        "never answers: no combination of facts leads to it",
                        "Take it out, or widen it"))
                .forEach(found::add);
        return found.stream();
    }

    private static String others(BitSet rules) {
        return rules.stream().skip(1).mapToObj(rule -> String.valueOf(rule + 1)).collect(Collectors.joining(", "));
    }

    private static String words(Table table, Map<String, Object> facts) {
        return facts.isEmpty()
                ? "a request comes"
                : facts.entrySet().stream()
                        .map(fact -> "%s is %s"
                                .formatted(
                                        table.label(fact.getKey()),
                                        fact.getValue().equals(Cell.NOTHING) ? "not there" : fact.getValue()))
                        .collect(Collectors.joining(" and "));
    }

    private static List<Case> cases(Table table) {
        BitSet all = new BitSet();
        all.set(0, table.rows().size());
        List<Case> cases = List.of(new Case(Map.of(), all));
        for (String input : new LinkedHashSet<>(table.inputs())) {
            Map<BitSet, Object> kinds = kinds(table, input);
            cases = cases.stream()
                    .flatMap(each -> kinds.entrySet().stream().map(kind -> with(each, input, kind, kinds.size() > 1)))
                    .toList();
            cases = merged(cases);
        }
        return cases;
    }

    private static Case with(Case each, String input, Map.Entry<BitSet, Object> kind, boolean tells) {
        BitSet rules = (BitSet) each.rules().clone();
        rules.and(kind.getKey());
        Map<String, Object> facts = new LinkedHashMap<>(each.facts());
        if (tells) {
            facts.put(input, kind.getValue());
        }
        return new Case(facts, rules);
    }

    /** Cases that the rules left cannot tell apart any more are gone on with as one. */
    private static List<Case> merged(List<Case> cases) {
        Map<BitSet, Case> byRules = new LinkedHashMap<>();
        cases.forEach(each -> byRules.putIfAbsent(each.rules(), each));
        return List.copyOf(byRules.values());
    }

    /** The values of a column that its cells tell apart, one of each kind. */
    private static Map<BitSet, Object> kinds(Table table, String input) {
        Map<BitSet, Object> kinds = new LinkedHashMap<>();
        values(table, input).forEach(value -> {
            BitSet rules = new BitSet();
            List<Row> rows = table.rows();
            IntStream.range(0, rows.size())
                    .filter(rule -> rows.get(rule)
                            .cells()
                            .getOrDefault(input, new Cell(false, List.of()))
                            .holds(value))
                    .forEach(rules::set);
            kinds.putIfAbsent(rules, value);
        });
        return kinds;
    }

    private static Stream<Object> values(Table table, String input) {
        Stream<Object> known = Column.input(input).map(Column::values).orElse(List.of()).stream();
        boolean open = Column.input(input).map(Column::isOpen).orElse(true);
        Stream<Object> mentioned = table.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.cells().get(input)))
                .flatMap(cell -> cell.literals().stream());
        return open
                ? Stream.of(known, mentioned, Stream.<Object>of(ANOTHER))
                        .flatMap(values -> values)
                        .distinct()
                : known;
    }
}
