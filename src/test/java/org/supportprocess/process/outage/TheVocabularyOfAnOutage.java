package org.supportprocess.process.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** Java starts and awaits the diagram of an outage by the ids that it has. */
class TheVocabularyOfAnOutage {

    private final BpmnModelInstance outage = Bpmn.readModelFromFile(new File("bpmn/outage.bpmn"));

    @Test
    void declaresAndUpdatesOutagesByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) outage.getModelElementById(OutageModel.PROCESS))
                .isNotNull();
        assertThat((ModelElementInstance) outage.getModelElementById(OutageModel.UPDATE_OUTAGE))
                .isNotNull();
    }
}
