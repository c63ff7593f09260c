package org.supportprocess.process.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** Java starts the diagram of a call by the names that it has. */
class TheVocabularyOfACall {

    private final BpmnModelInstance call = Bpmn.readModelFromFile(new File("bpmn/phone-call.bpmn"));

    @Test
    void logsCallsByTheProcessOfTheDiagram() {
        assertThat((ModelElementInstance) call.getModelElementById(PhoneCallModel.PROCESS))
                .isNotNull();
        assertThat(call.getModelElementsByType(ConditionExpression.class))
                .extracting(ConditionExpression::getTextContent)
                .contains("${" + PhoneCallModel.Variable.LANGUAGE_SPOKEN + "}");
    }
}
