package org.supportprocess.process.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The diagrams that come with the product. */
final class OwnDiagrams {

    private OwnDiagrams() {}

    static Stream<BpmnModelInstance> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn"))
                    .map(OwnDiagrams::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BpmnModelInstance read(Resource diagram) {
        try (InputStream file = diagram.getInputStream()) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
