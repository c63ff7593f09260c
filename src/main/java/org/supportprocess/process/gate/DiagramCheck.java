package org.supportprocess.process.gate;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;

/**
 * Refuses to deploy a diagram with a user task or a start that the product could not check, in an analyst's words. A diagram that
 * was deployed before, and is only read again, goes on.
 *
 * @param rules knows its rules only after the product's own diagrams have been deployed, which it looks at itself
 */
record DiagramCheck(GateRules rules) implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && rules.areKnown()) {
            List<String> flaws = deployment.getResources().values().stream()
                    .filter(DiagramCheck::isDiagram)
                    .map(DiagramCheck::model)
                    .flatMap(this::flaws)
                    .toList();
            if (!flaws.isEmpty()) {
                throw new BadUserRequestException(String.join(" ", flaws));
            }
        }
    }

    /** Sentences, each about one element. */
    Stream<String> flaws(BpmnModelInstance diagram) {
        return Stream.concat(
                diagram.getModelElementsByType(UserTask.class).stream()
                        .flatMap(task -> flaw(task)
                                .map(flaw ->
                                        "The user task “%s” (%s) %s.".formatted(task.getName(), task.getId(), flaw))
                                .stream()),
                diagram.getModelElementsByType(Process.class).stream()
                        .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream()
                                .flatMap(start -> flaw(process, start)
                                        .map(flaw -> "The start event “%s” (%s) %s."
                                                .formatted(start.getName(), start.getId(), flaw))
                                        .stream())));
    }

    private Optional<String> flaw(UserTask task) {
        Optional<DeclaredRule> declared = DeclaredRule.of(task);
        if (rules.bean(String.valueOf(task.getId())).isPresent()) {
            return declared.map(twice -> "declares fields, although the product has a rule for it: remove them");
        }
        return declared.isPresent()
                ? declared.flatMap(rule -> rule.flaw(rules.taken()))
                : Optional.of("does not say what it takes, so nobody could complete it: choose Generated Task Forms"
                        + " (in Camunda Modeler: Forms) and declare its fields; it may have none");
    }

    private Optional<String> flaw(Process process, StartEvent start) {
        boolean ruled = rules.ofProcess(String.valueOf(process.getId())).isPresent();
        if (ruled && !start.getChildElementsByType(EventDefinition.class).isEmpty()) {
            return Optional.of(
                    "would begin past the rule of its process, which checks what a person hands in: make it a"
                            + " plain start event");
        }
        boolean asks = start.getCamundaFormKey() != null
                || start.getExtensionElements() != null
                        && !start.getExtensionElements()
                                .getChildElementsByType(CamundaFormData.class)
                                .isEmpty();
        return !ruled && asks
                ? Optional.of(
                        "has a form, but people do not start this process: remove the form, or have a rule made for"
                                + " its start")
                : Optional.empty();
    }

    private static boolean isDiagram(ResourceEntity file) {
        return Stream.of(BpmnDeployer.BPMN_RESOURCE_SUFFIXES).anyMatch(file.getName()::endsWith);
    }

    private static BpmnModelInstance model(ResourceEntity diagram) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes()));
    }
}
