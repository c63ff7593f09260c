package org.supportprocess.process.gate;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Whether a deployment's processes have ever been started. */
record StartedFrom(String deployment, CommandContext step) {

    boolean any() {
        return step.runWithoutAuthorization(() -> step
                .getProcessEngineConfiguration()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .unlimitedList()
                .stream()
                .anyMatch(definition -> hasBeenStarted(definition.getId())));
    }

    private boolean hasBeenStarted(String definition) {
        return step.getProcessEngineConfiguration()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .count()
                > 0;
    }
}
