package org.supportprocess.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.SupportRequestModel.Message;

/** The diagram that a request began with, and keeps; an earlier one knows less than the one that is drawn now. */
record CurrentDiagram(ProcessDefinitionImpl definition) {

    private static final String WORK_LEFT = "gateway_workLeft";
    private static final String TRANSLATOR_REQUESTED = "startEvent_translatorRequested";

    static CurrentDiagram of(Task task) {
        return of(task.getProcessDefinitionId());
    }

    /** Within a command of the engine. */
    static CurrentDiagram of(String definition) {
        return new CurrentDiagram(Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition));
    }

    boolean has(String task) {
        return definition.findActivity(task) != null;
    }

    /** Since 1.2.0. */
    boolean asksWhetherWorkIsLeft() {
        return definition.findActivity(WORK_LEFT) != null;
    }

    /** Since 1.2.0: whether {@link Message#TRANSLATOR_REQUESTED} finds somebody who listens. */
    boolean findsTranslators() {
        return definition.findActivity(TRANSLATOR_REQUESTED) != null;
    }
}
