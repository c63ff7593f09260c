package org.supportprocess;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a running request stands still and listens for messages; one that comes while it does not is lost. */
final class MessageWait {

    private MessageWait() {}

    static boolean at(FlowNode node) {
        return node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent event && holdsMessage(event)
                || node instanceof Activity activity && hasMessageAtItsBorder(activity)
                || node instanceof SubProcess subProcess && hasMessageInside(subProcess);
    }

    private static boolean hasMessageAtItsBorder(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> activity.equals(event.getAttachedTo()) && holdsMessage(event));
    }

    private static boolean hasMessageInside(SubProcess subProcess) {
        return subProcess.getChildElementsByType(SubProcess.class).stream()
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(MessageWait::holdsMessage);
    }

    private static boolean holdsMessage(FlowNode event) {
        return !event.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    static boolean isReachedAtOnce(FlowNode node) {
        return isReachedAtOnce(node, new HashSet<>());
    }

    /** @param seen the gateways on the way here: work goes round in circles */
    private static boolean isReachedAtOnce(FlowNode node, Set<String> seen) {
        return !node.isCamundaAsyncBefore()
                && node.getIncoming().stream()
                        .map(SequenceFlow::getSource)
                        .allMatch(source -> !source.isCamundaAsyncAfter()
                                && (!(source instanceof Gateway)
                                        || !seen.add(source.getId())
                                        || isReachedAtOnce(source, seen)));
    }
}
