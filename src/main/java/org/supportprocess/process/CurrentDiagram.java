package org.supportprocess.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.SupportRequestModel.Message;
import org.supportprocess.process.engine.DeployedModels;
import org.supportprocess.request.SupportRequest;

/**
 * The diagram that a request began with and keeps. Earlier diagrams lack some elements of the current one. To be asked within an
 * engine command.
 */
record CurrentDiagram(String definition) {

    private static final String WORK_LEFT = "gateway_workLeft";
    private static final String CONFIRMATION = "event_confirmedAfterAll";
    private static final String TRANSLATOR_REQUESTED = "startEvent_translatorRequested";

    static CurrentDiagram of(Task task) {
        return new CurrentDiagram(task.getProcessDefinitionId());
    }

    static CurrentDiagram of(SupportRequest request, RuntimeService runtime) {
        return new CurrentDiagram(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(request.number().value())
                .singleResult()
                .getProcessDefinitionId());
    }

    boolean has(String element) {
        return DeployedModels.has(definition, element);
    }

    /** Since 1.2.0. */
    boolean asksWhetherWorkIsLeft() {
        return has(WORK_LEFT);
    }

    /** Since 1.2.0: whether {@link Message#TRANSLATOR_REQUESTED} finds somebody who listens. */
    boolean findsTranslators() {
        return has(TRANSLATOR_REQUESTED);
    }

    /** Since 1.4.0: whether a solution can be confirmed while the request is being worked on again, by whomever. */
    boolean confirmsDuringWork() {
        return has(CONFIRMATION);
    }
}
