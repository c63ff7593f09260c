package org.supportprocess.process.models.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supportprocess.process.models.diagram.Vocabulary;

/** What the stand-ins of one life know, and what they have been asked to do. */
final class Situation {

    /** So many calls in one step come from a diagram that goes round in circles. */
    private static final int MOST_CALLS = 100;

    private final List<String> calls = new ArrayList<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    void called(String bean) {
        if (calls.size() == MOST_CALLS) {
            throw new IllegalStateException("it goes round in circles");
        }
        calls.add(bean);
    }

    /** Before each life; where nothing else is said, the first answer leaves work. */
    void forget() {
        calls.clear();
        answers.clear();
        answers.put("workLeft", true);
    }

    /** Since they were taken last. What an analyst's own task keeps is nobody else's business. */
    List<String> takeCalls() {
        List<String> taken =
                calls.stream().filter(call -> !call.equals("recordNote")).toList();
        calls.clear();
        return taken;
    }

    void answer(String question, boolean yes) {
        answers.put(question, yes);
    }

    boolean answers(String question) {
        return answers.getOrDefault(question, false);
    }

    /** An instant of its own for each name, so that none is taken for another. */
    static Optional<Date> instant(String variable) {
        int place = Vocabulary.instants().indexOf(variable);
        return place < 0
                ? Optional.empty()
                : Optional.of(Date.from(Instant.parse("2100-01-01T00:00:00Z").plusSeconds(3600L * place)));
    }
}
