package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.process.models.diagram.Vocabulary;

/** A form hands in what the rule of its task takes: nothing that it refuses, and everything that it knows. */
@OnH2
class AFormAndItsRule {

    private static final Pattern OWNED = Pattern.compile("owned: \\[([^\\]]*)]");
    private static final Pattern NAME = Pattern.compile("'(\\w+)'");

    @Autowired
    List<TaskRule> rules;

    static Stream<Arguments> tasks() {
        return OwnDiagrams.all()
                .flatMap(diagram -> diagram.getModelElementsByType(UserTask.class).stream())
                .filter(task -> task.getCamundaFormKey() != null)
                .map(task -> Arguments.of(
                        task.getId(), task.getCamundaFormKey().replace("embedded:deployment:", "bpmn/forms/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void agree(String task, Path form) throws IOException {
        assertThat(owned(Files.readString(form)))
                .as("The fields that %s owns, beside those that the rule of %s takes", form, task)
                .containsExactlyInAnyOrderElementsOf(rule(task).fields());
    }

    /** The start of an outage is checked by a rule of another kind. */
    @Test
    void agreeWithWhatAnalystsAreTold() {
        assertThat(Vocabulary.FIELDS).allSatisfy((element, fields) -> {
            if (element.startsWith("userTask_")) {
                assertThat(rule(element).fields()).as(element).containsExactlyInAnyOrderElementsOf(fields);
            }
        });
        assertThat(rules.stream().flatMap(rule -> rule.tasks().stream())).allMatch(Vocabulary.FIELDS::containsKey);
    }

    private TaskRule rule(String task) {
        return rules.stream()
                .filter(rule -> rule.tasks().contains(task))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> owned(String form) {
        return OWNED.matcher(form)
                .results()
                .map(owned -> owned.group(1))
                .flatMap(names -> NAME.matcher(names).results())
                .map(MatchResult::group)
                .map(quoted -> quoted.replace("'", ""))
                .toList();
    }
}
