package org.supportprocess.process.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Duration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** Java starts the diagrams of the outbox by the ids that they have. */
class TheVocabularyOfTheOutbox {

    @Test
    void sendsMailByTheProcessOfTheDiagram() {
        assertThat(element("customer-mail", CustomerMailModel.PROCESS)).isNotNull();
    }

    @Test
    void tellsProgramsByTheProcessOfTheDiagram() {
        assertThat(element("webhook-delivery", WebhookDeliveryModel.PROCESS)).isNotNull();
    }

    @Test
    void collectsNoticesForAsLongAsTheDiagramSays() {
        assertThat(element("staff-digest", StaffDigestModel.PROCESS)).isNotNull();
        assertThat(diagram("staff-digest").getModelElementsByType(TimeDuration.class))
                .singleElement()
                .satisfies(duration ->
                        assertThat(Duration.parse(duration.getTextContent())).isEqualTo(StaffDigestModel.COLLECTING));
    }

    private static ModelElementInstance element(String diagram, String id) {
        return diagram(diagram).getModelElementById(id);
    }

    private static BpmnModelInstance diagram(String name) {
        return Bpmn.readModelFromFile(new File("bpmn/" + name + ".bpmn"));
    }
}
