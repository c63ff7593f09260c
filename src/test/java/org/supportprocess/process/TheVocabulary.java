package org.supportprocess.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.models.diagram.Vocabulary;

/** The diagrams and Java call the same things by the same names, and neither has a name to spare. */
class TheVocabulary {

    private static final Pattern DELEGATE = Pattern.compile("elegateExpression=\"\\$\\{(\\w+)}\"");

    /** For the tasks that analysts add. */
    private static final String OFFERED = "recordNote";

    private final BpmnModelInstance diagram = Bpmn.readModelFromFile(new File("bpmn/support-request.bpmn"));

    @Test
    void hasABeanForEachNameThatADiagramCallsAndNoOther() {
        assertThat(Stream.concat(Stream.of(OFFERED), diagrams().flatMap(TheVocabulary::called))
                        .collect(Collectors.toSet()))
                .isEqualTo(beans());
    }

    /** What analysts are told of is what there is. */
    @Test
    void tellsAnalystsOfTheBeansThatThereAre() {
        assertThat(Vocabulary.BEANS.keySet()).isEqualTo(beans());
    }

    @Test
    void tellsAnalystsOfTheElementsAndMessagesThatTheProductAsksFor() {
        assertThat(Vocabulary.ELEMENTS.get(SupportRequestModel.PROCESS))
                .containsAll(constants(Task.class))
                .containsAll(constants(Timer.class))
                .contains(SupportRequestModel.HANDLE_REQUEST, SupportRequestModel.CLOSE_REQUEST);
        assertThat(Vocabulary.MESSAGES.get(SupportRequestModel.PROCESS))
                .containsExactlyInAnyOrderElementsOf(constants(SupportRequestModel.Message.class));
    }

    @Test
    void hasTheMessagesOfTheDiagram() {
        assertThat(diagram.getModelElementsByType(Message.class).stream().map(Message::getName))
                .containsExactlyInAnyOrderElementsOf(constants(SupportRequestModel.Message.class));
    }

    @Test
    void hasOnlyElementsThatAreInTheDiagram() {
        assertThat(Stream.of(Task.class, Timer.class).flatMap(kind -> constants(kind).stream()))
                .allSatisfy(id -> assertThat((ModelElementInstance) diagram.getModelElementById(id))
                        .as(id)
                        .isNotNull());
    }

    /** A note is what a task of an analyst's may take as well. */
    @Test
    void keepsEachOfItsVariablesButTheNoteFromAnalysts() {
        assertThat(constants(Variable.class))
                .filteredOn(name -> !name.equals(Variable.NOTE))
                .containsExactlyInAnyOrderElementsOf(Variable.OWN);
    }

    @Test
    void startsTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) diagram.getModelElementById(SupportRequestModel.PROCESS))
                .isNotNull();
    }

    /** Those of today, and the released ones whose requests go on. */
    private static Stream<File> diagrams() {
        return Stream.of("bpmn", "src/test/resources/released")
                .flatMap(folder -> Stream.of(new File(folder).listFiles((of, name) -> name.endsWith(".bpmn"))));
    }

    private static Stream<String> called(File diagram) {
        try {
            return DELEGATE.matcher(Files.readString(diagram.toPath()))
                    .results()
                    .map(expression -> expression.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> beans() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.supportprocess.process").stream()
                        .filter(type -> type.isAnnotatedWith(Configuration.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Bean.class))
                        .filter(method -> Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                                .anyMatch(called -> method.getRawReturnType().isAssignableTo(called)))
                        .map(JavaMethod::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> constants(Class<?> names) {
        return Arrays.stream(names.getDeclaredFields())
                .filter(field -> field.getType().equals(String.class))
                .map(TheVocabulary::value)
                .toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
