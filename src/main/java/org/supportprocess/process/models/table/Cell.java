package org.supportprocess.process.models.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a condition: nothing, a list of literals, or all but such a list. The part of FEEL that the product's
 * tables are written in; nothing is counted or called.
 *
 * @param literals texts, numbers, true, false or {@link #NOTHING}; empty for a cell that always holds
 */
record Cell(boolean negated, List<Object> literals) {

    /** The value {@code null}. */
    static final Object NOTHING = "null";

    private static final Pattern LITERAL = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(true|false|null)|(-?\\d{1,9}(?:\\.\\d{1,4})?))\\s*(,|$)");

    private static final Pattern NOT = Pattern.compile("(?s)\\s*not\\s*\\((.*)\\)\\s*");

    /** Empty if it is written in another way. */
    static Optional<Cell> parse(String text) {
        if (text.isBlank() || text.strip().equals("-")) {
            return Optional.of(new Cell(false, List.of()));
        }
        Matcher not = NOT.matcher(text);
        return not.matches()
                ? literals(not.group(1)).map(literals -> new Cell(true, literals))
                : literals(text).map(literals -> new Cell(false, literals));
    }

    /** The one literal of an answer; empty if it is something else. */
    static Optional<Object> literal(String text) {
        return literals(text).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private static Optional<List<Object>> literals(String text) {
        List<Object> found = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(text);
        int from = 0;
        while (from < text.length()) {
            if (!matcher.find(from) || matcher.start() != from) {
                return Optional.empty();
            }
            found.add(value(matcher));
            from = matcher.end();
        }
        return found.isEmpty() || text.stripTrailing().endsWith(",")
                ? Optional.empty()
                : Optional.of(List.copyOf(found));
    }

    private static Object value(Matcher literal) {
        if (literal.group(1) != null) {
            return new Text(literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
        if (literal.group(2) != null) {
            return literal.group(2).equals("null") ? NOTHING : Boolean.valueOf(literal.group(2));
        }
        return new BigDecimal(literal.group(3)).stripTrailingZeros();
    }

    /** A text, so that none is taken for {@link #NOTHING}. */
    record Text(String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    boolean isAny() {
        return literals.isEmpty();
    }

    boolean holds(@Nullable Object value) {
        return isAny() || literals.contains(value) != negated;
    }
}
