package org.supportprocess.process.models.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One life of a request, a call, an outage or a message, as the product means it: what happens, what is to be done about it, and
 * where it waits afterwards.
 */
record Life(String name, String process, Map<String, Object> facts, List<Step> steps) {

    /** What happens in a step. */
    enum Act {
        BEGINS("in the beginning"),
        COMPLETES("when somebody completes “%s”"),
        FIRES("when “%s” is due"),
        HEARS("when “%s” comes");

        private final String words;

        Act(String words) {
            this.words = words;
        }

        String words(String what) {
            return words.formatted(what);
        }
    }

    /**
     * One of them.
     *
     * @param on the element or message
     * @param values that it brings with it; those that are no variables are what stand-ins answer
     * @param calls what is to be done, in this order
     * @param waits the tasks that are open afterwards; nothing for an end
     */
    record Step(Act act, String on, Map<String, Object> values, List<String> calls, Set<String> waits) {}

    static Life of(String name, String process, Map<String, Object> facts) {
        return new Life(name, process, facts, new ArrayList<>());
    }

    Next begins(Map<String, Object> answers) {
        return new Next(Act.BEGINS, process, answers);
    }

    Next begins() {
        return begins(Map.of());
    }

    Next completes(String task, Map<String, Object> handedIn) {
        return new Next(Act.COMPLETES, task, handedIn);
    }

    Next fires(String timer) {
        return fires(timer, Map.of());
    }

    Next fires(String timer, Map<String, Object> answers) {
        return new Next(Act.FIRES, timer, answers);
    }

    Next hears(String message) {
        return hears(message, Map.of());
    }

    Next hears(String message, Map<String, Object> content) {
        return new Next(Act.HEARS, message, content);
    }

    /** What follows from it. */
    final class Next {

        private final Act act;
        private final String on;
        private final Map<String, Object> values;
        private List<String> calls = List.of();

        private Next(Act act, String on, Map<String, Object> values) {
            this.act = act;
            this.on = on;
            this.values = values;
        }

        Next calls(String... beans) {
            calls = List.of(beans);
            return this;
        }

        Life waits(String... tasks) {
            steps.add(new Step(act, on, values, calls, new TreeSet<>(List.of(tasks))));
            return Life.this;
        }

        Life ends() {
            return waits();
        }
    }
}
