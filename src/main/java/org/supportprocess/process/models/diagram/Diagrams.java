package org.supportprocess.process.models.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;

/** The diagrams of a set, with their forms. */
public final class Diagrams {

    private Diagrams() {}

    /**
     * @param forms the text of each, by its file name
     * @param decisions the ids of the tables of the set
     */
    public static Stream<Finding> findings(
            Collection<Diagram> diagrams, Map<String, String> forms, Set<String> decisions) {
        List<DiagramRule> rules = List.of(
                new Identity(),
                new OnlyWhatIsAllowed(),
                new Expressions(),
                new Wiring(),
                new Calls(decisions),
                new Variables(),
                new Waits(),
                new TasksOfPeople(forms),
                new Wording(),
                new Drawn());
        return diagrams.stream().flatMap(diagram -> rules.stream().flatMap(rule -> rule.findings(diagram)));
    }
}
