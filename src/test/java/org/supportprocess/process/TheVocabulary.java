package org.supportprocess.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.call.PhoneCallModel;
import org.supportprocess.process.call.PhoneCallTasks;
import org.supportprocess.process.outage.OutageModel;
import org.supportprocess.process.outage.OutageTasks;
import org.supportprocess.process.outbox.CustomerMailModel;
import org.supportprocess.process.outbox.CustomerMailTasks;
import org.supportprocess.process.outbox.StaffDigestModel;
import org.supportprocess.process.outbox.StaffDigestTasks;
import org.supportprocess.process.outbox.WebhookDeliveryModel;
import org.supportprocess.process.outbox.WebhookDeliveryTasks;

/** The diagrams and Java call the same things by the same names, and neither has a name to spare. */
class TheVocabulary {

    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    private static final Set<Class<?>> CALLED = Set.of(
            SupportRequestTasks.class,
            EscalationTasks.class,
            StaffDigestTasks.class,
            CustomerMailTasks.class,
            PhoneCallTasks.class,
            WebhookDeliveryTasks.class,
            OutageTasks.class);

    private final BpmnModelInstance diagram = Bpmn.readModelFromFile(new File("bpmn/support-request.bpmn"));
    private final BpmnModelInstance digest = Bpmn.readModelFromFile(new File("bpmn/staff-digest.bpmn"));

    private final BpmnModelInstance mail = Bpmn.readModelFromFile(new File("bpmn/customer-mail.bpmn"));
    private final BpmnModelInstance outage = Bpmn.readModelFromFile(new File("bpmn/outage.bpmn"));
    private final BpmnModelInstance call = Bpmn.readModelFromFile(new File("bpmn/phone-call.bpmn"));
    private final BpmnModelInstance webhook = Bpmn.readModelFromFile(new File("bpmn/webhook-delivery.bpmn"));

    @Test
    void hasABeanForEachNameThatADiagramCallsAndNoOther() {
        assertThat(Stream.of(diagram, digest, mail, call, webhook, outage)
                        .flatMap(TheVocabulary::called)
                        .collect(Collectors.toSet()))
                .isEqualTo(beans());
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

    @Test
    void startsTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) diagram.getModelElementById(SupportRequestModel.PROCESS))
                .isNotNull();
    }

    @Test
    void sendsMailByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) mail.getModelElementById(CustomerMailModel.PROCESS))
                .isNotNull();
    }

    @Test
    void logsCallsByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) call.getModelElementById(PhoneCallModel.PROCESS))
                .isNotNull();
        assertThat(call.getModelElementsByType(ConditionExpression.class))
                .extracting(ConditionExpression::getTextContent)
                .contains("${" + PhoneCallModel.Variable.LANGUAGE_SPOKEN + "}");
    }

    @Test
    void tellsProgramsByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) webhook.getModelElementById(WebhookDeliveryModel.PROCESS))
                .isNotNull();
    }

    @Test
    void declaresAndUpdatesOutagesByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) outage.getModelElementById(OutageModel.PROCESS))
                .isNotNull();
        assertThat((ModelElementInstance) outage.getModelElementById(OutageModel.UPDATE_OUTAGE))
                .isNotNull();
    }

    @Test
    void collectsNoticesForAsLongAsTheDiagramSays() {
        assertThat((ModelElementInstance) digest.getModelElementById(StaffDigestModel.PROCESS))
                .isNotNull();
        assertThat(digest.getModelElementsByType(TimeDuration.class))
                .singleElement()
                .satisfies(duration ->
                        assertThat(Duration.parse(duration.getTextContent())).isEqualTo(StaffDigestModel.COLLECTING));
    }

    private static Stream<String> called(BpmnModelInstance diagram) {
        return diagram.getDefinitions().getModelInstance().getModel().getTypes().stream()
                .flatMap(type -> diagram.getModelElementsByType(type).stream())
                .map(element -> element.getAttributeValueNs(ENGINE, "delegateExpression"))
                .filter(expression -> expression != null)
                .map(expression -> expression.substring(2, expression.length() - 1));
    }

    private static Set<String> beans() {
        return CALLED.stream()
                .flatMap(tasks -> Arrays.stream(tasks.getDeclaredMethods()))
                .filter(method -> Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                        .anyMatch(method.getReturnType()::equals))
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getName())
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
