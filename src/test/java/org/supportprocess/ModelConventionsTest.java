package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.Diagram.answers;
import static org.supportprocess.Diagram.id;
import static org.supportprocess.Diagram.isDefault;
import static org.supportprocess.Diagram.joins;
import static org.supportprocess.Diagram.meaning;
import static org.supportprocess.Diagram.name;
import static org.supportprocess.Diagram.offending;
import static org.supportprocess.Diagram.offendingText;
import static org.supportprocess.Diagram.splits;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;

/** What every diagram and table keeps to, so that an analyst can change one without breaking what relies on its names. */
class ModelConventionsTest {

    private static final String SEMVER = "\\d+\\.\\d+\\.\\d+";
    private static final String PERIOD = "P\\d+D";
    private static final String READ = "\\$\\{(!?[a-zA-Z]+|[a-zA-Z]+ [!=]= '[A-Z_]+')}";
    private static final String INSTANT = "\\$\\{[a-zA-Z]+}";
    private static final String SHORT_WHILE = "PT\\d+[HMS]";
    private static final String CHANGES = "create, update";
    private static final String FORM_KEY = "embedded:deployment:";

    @Test
    void everyElementIsNamedAfterItsTypeAndItsLabel() {
        assertThat(offending(
                        FlowNode.class,
                        node -> joins(node)
                                ? id(node).matches("gateway_join[A-Z][A-Za-z]+")
                                : id(node).equals(prefix(node) + "_" + camelCase(name(node)))))
                .as("Ids are <type>_<label in camelCase>, and gateway_join<what> for a gateway that only joins")
                .isEmpty();
    }

    @Test
    void everyFlowIsNamedAfterWhatItConnects() {
        assertThat(offending(SequenceFlow.class, flow -> id(flow).equals("flow_%sTo%s"
                        .formatted(meaning(id(flow.getSource())), capitalised(meaning(id(flow.getTarget())))))))
                .as("Flow ids are flow_<from>To<To>")
                .isEmpty();
    }

    @Test
    void everyEventDefinitionIsNamedAfterItsEvent() {
        assertThat(offending(EventDefinition.class, definition -> id(definition)
                        .equals(definition.getElementType().getTypeName()
                                + "_"
                                + meaning(id(definition.getParentElement())))))
                .as("Event definition ids are <type>_<meaning of the event>")
                .isEmpty();
    }

    @Test
    void everyShapeIsNamedAfterItsElement() {
        assertThat(offending(BpmnShape.class, shape -> id(shape).equals(id(shape.getBpmnElement()) + "_di")))
                .as("Shape ids are <element>_di")
                .isEmpty();
        assertThat(offending(BpmnEdge.class, edge -> id(edge).equals(id(edge.getBpmnElement()) + "_di")))
                .as("Edge ids are <flow>_di")
                .isEmpty();
    }

    @Test
    void noIdIsGenerated() {
        Pattern generated = Pattern.compile("[A-Z].*|.*_\\d.*|.*_(?=[a-z]*\\d)[a-z0-9]{6,8}(_di)?");
        assertThat(offendingText(
                        "\\bid=\"([^\"]+)\"", id -> !generated.matcher(id).matches()))
                .as("An id says what the thing is; no random tokens, no counters")
                .isEmpty();
    }

    @Test
    void everyElementHasALabelInSentenceCase() {
        assertThat(offending(
                        FlowNode.class,
                        node -> joins(node)
                                || name(node) != null && name(node).matches("[A-Z][a-z]+([ -][a-z]+)*\\??")))
                .as("Labels are there, in sentence case, without abbreviations")
                .isEmpty();
    }

    @Test
    void aGatewayThatOnlyJoinsHasNoLabel() {
        assertThat(offending(Gateway.class, gateway -> splits(gateway) || name(gateway) == null))
                .as("A gateway that only joins asks nothing")
                .isEmpty();
    }

    @Test
    void aGatewayThatSplitsAsksAQuestion() {
        assertThat(offending(
                        ExclusiveGateway.class,
                        gateway -> !splits(gateway)
                                || name(gateway) != null && name(gateway).endsWith("?")))
                .as("A gateway that splits is labelled with a question")
                .isEmpty();
        assertThat(offending(SequenceFlow.class, flow -> !answers(flow) || name(flow) != null))
                .as("The flows out of a gateway are labelled with the answers")
                .isEmpty();
    }

    @Test
    void aGatewayHasOneDefaultAndConditionsOnAllOtherFlows() {
        assertThat(offending(ExclusiveGateway.class, gateway -> !splits(gateway) || gateway.getDefault() != null))
                .as("One flow is the default")
                .isEmpty();
        assertThat(offending(
                        SequenceFlow.class,
                        flow -> (flow.getConditionExpression() != null) == (answers(flow) && !isDefault(flow))))
                .as("Conditions stand on the flows out of a gateway, but not on its default")
                .isEmpty();
    }

    @Test
    void everyProcessAndDecisionHasAVersionAndALife() {
        assertThat(offending(
                        Process.class,
                        process -> matches(process.getCamundaVersionTag(), SEMVER)
                                && matches(process.getCamundaHistoryTimeToLiveString(), PERIOD)))
                .as("A process has a version tag like 1.0.0 and a history time to live in days")
                .isEmpty();
        assertThat(decisions().stream()
                        .filter(decision -> !matches(decision.getVersionTag(), SEMVER)
                                || !matches(decision.getCamundaHistoryTimeToLiveString(), PERIOD))
                        .map(Decision::getId))
                .as("A decision has a version tag like 1.0.0 and a history time to live in days")
                .isEmpty();
    }

    @Test
    void everyFileIsNamedAfterWhatItDefines() {
        assertThat(Diagram.all()).isNotEmpty().allSatisfy(diagram -> assertThat(diagram.elements(Process.class))
                .as("The one process in %s", diagram.file())
                .extracting(process -> process.getId() + ".bpmn")
                .containsExactly(diagram.file().getFileName().toString()));
        assertThat(Diagram.files(Path.of("dmn"), ".dmn")).isNotEmpty().allSatisfy(file -> assertThat(
                        definitions(file).getId() + ".dmn")
                .as("The id of %s", file)
                .isEqualTo(file.getFileName().toString()));
    }

    @Test
    void everyMessageIsAPastFactOfSupportAndIsAwaited() {
        assertThat(offending(
                        Message.class,
                        message -> message.getName().matches("support\\.[a-z]+([A-Z][a-z]+)+")
                                && message.getName().equals("support." + meaning(message.getId()))))
                .as("Message names are support.<camelCase>, their ids message_<the same>")
                .isEmpty();
        Set<String> awaited = Diagram.all().stream()
                .flatMap(diagram -> Stream.concat(
                        diagram.elements(ReceiveTask.class).stream().map(ReceiveTask::getMessage),
                        diagram.elements(MessageEventDefinition.class).stream()
                                .map(MessageEventDefinition::getMessage)))
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(offending(Message.class, message -> awaited.contains(message.getName())))
                .as("No message is defined that nothing waits for")
                .isEmpty();
    }

    @Test
    void everyUserTaskHasAFormAndEveryFormAUserTaskOrAStart() {
        assertThat(offending(
                        UserTask.class,
                        task -> matches(task.getCamundaFormKey(), FORM_KEY + kebabCase(name(task)) + ".html")
                                || task.getCamundaFormKey() == null))
                .as(
                        "A form is deployed with the diagram and named after its user task; a task without one declares its fields")
                .isEmpty();
        assertThat(Diagram.files(Path.of("bpmn/forms"), ""))
                .as("The forms, none missing and none left over")
                .extracting(file -> FORM_KEY + file.getFileName())
                .containsExactlyInAnyOrderElementsOf(Diagram.all().stream()
                        .flatMap(diagram -> Stream.concat(
                                diagram.elements(UserTask.class).stream().map(UserTask::getCamundaFormKey),
                                diagram.elements(StartEvent.class).stream().map(StartEvent::getCamundaFormKey)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyDecisionIsATableThatIsDeployedWithTheDiagram() {
        Set<String> known = decisions().stream().map(Decision::getId).collect(Collectors.toSet());
        assertThat(offending(
                        BusinessRuleTask.class,
                        task -> known.contains(task.getCamundaDecisionRef())
                                && "deployment".equals(task.getCamundaDecisionRefBinding())))
                .as("A business rule task names a decision of dmn/ and binds it to the deployment; known: %s", known)
                .isEmpty();
    }

    @Test
    void everyElementIsDescribedInOnePlainSentence() {
        assertThat(offending(FlowNode.class, ModelConventionsTest::isDescribed)).isEmpty();
        assertThat(offending(SequenceFlow.class, flow -> !answers(flow) || isDescribed(flow)))
                .isEmpty();
        assertThat(offending(Message.class, ModelConventionsTest::isDescribed)).isEmpty();
        assertThat(offending(Process.class, ModelConventionsTest::isDescribed)).isEmpty();
    }

    @Test
    void everyTimerReadsAnInstantOrWaitsAShortWhileAndIsRetriedWithGrowingPauses() {
        assertThat(offending(
                        TimerEventDefinition.class,
                        timer -> matches(text(timer.getTimeDate()), INSTANT)
                                || matches(text(timer.getTimeDuration()), SHORT_WHILE)))
                .as("A timer waits for an instant that is computed elsewhere, or for hours, minutes or seconds")
                .isEmpty();
        assertThat(offending(TimerEventDefinition.class, ModelConventionsTest::isRetriedWithPauses))
                .as("A timer that fails is tried again after a list of pauses")
                .isEmpty();
    }

    /** Without the name of its variable a condition is evaluated whenever any variable changes. */
    @Test
    void everyConditionalEventSaysWhichVariableItWatches() {
        assertThat(offending(
                        ConditionalEventDefinition.class,
                        event -> event.getCondition().getTextContent().matches(READ)
                                && event.getCondition()
                                        .getTextContent()
                                        .startsWith("${" + event.getCamundaVariableName() + " ")
                                && CHANGES.equals(event.getCamundaVariableEvents())))
                .as("A conditional event names the variable that its condition compares, and its creation and update")
                .isEmpty();
    }

    @Test
    void everyExpressionOnlyReads() {
        assertThat(offendingText("[$#]\\{[^}]*}", expression -> expression.matches(READ)))
                .as("Expressions read a variable, or compare it with a literal; nothing else")
                .isEmpty();
        assertThat(offending(
                        ConditionExpression.class,
                        condition -> condition.getTextContent().matches(READ)))
                .as("A condition is such an expression")
                .isEmpty();
    }

    @Test
    void nothingIsScripted() {
        assertThat(offending(ScriptTask.class, task -> false)).isEmpty();
        assertThat(offending(CamundaScript.class, script -> false)).isEmpty();
        assertThat(offendingText(
                        "scriptFormat| language=|camunda:class=|camunda:expression=|camunda:resultVariable=",
                        found -> false))
                .as("No scripts, classes, method expressions or result variables in a diagram")
                .isEmpty();
    }

    @Test
    void everyAutomaticTaskNamesABean() {
        assertThat(offending(ServiceTask.class, task -> task.getCamundaDelegateExpression() != null))
                .isEmpty();
        assertThat(offending(SendTask.class, task -> task.getCamundaDelegateExpression() != null))
                .isEmpty();
    }

    /** A message is not kept for a token that has not arrived yet. */
    @Test
    void nothingDelaysTheArrivalAtAWaitForAMessage() {
        assertThat(offending(FlowNode.class, node -> !MessageWait.at(node) || MessageWait.isReachedAtOnce(node)))
                .as("No asynchronous continuation stands before a wait for a message")
                .isEmpty();
    }

    private static boolean isDescribed(BaseElement element) {
        List<String> texts = element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .toList();
        return texts.size() == 1 && texts.get(0).matches("[A-Z][^.]+\\.");
    }

    private static boolean isRetriedWithPauses(TimerEventDefinition timer) {
        return timer.getParentElement().getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extras -> extras.getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream())
                .anyMatch(cycle -> cycle.getTextContent().matches("PT?\\d+[DHM](,PT?\\d+[DHM])+"));
    }

    private static List<Decision> decisions() {
        return Diagram.files(Path.of("dmn"), ".dmn").stream()
                .flatMap(file -> definitions(file).getModelInstance().getModelElementsByType(Decision.class).stream())
                .map(Decision.class::cast)
                .toList();
    }

    private static org.camunda.bpm.model.dmn.instance.Definitions definitions(Path file) {
        return Dmn.readModelFromFile(file.toFile()).getDefinitions();
    }

    private static String text(Expression expression) {
        return expression == null ? null : expression.getTextContent();
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static String prefix(FlowNode node) {
        String type = node.getElementType().getTypeName();
        boolean plain = node instanceof Activity || type.equals("startEvent") || type.equals("endEvent");
        return plain ? type : node instanceof Gateway ? "gateway" : "event";
    }

    private static String camelCase(String label) {
        String words = Arrays.stream(String.valueOf(label).replace("?", "").split("[ -]"))
                .map(ModelConventionsTest::capitalised)
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String kebabCase(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
