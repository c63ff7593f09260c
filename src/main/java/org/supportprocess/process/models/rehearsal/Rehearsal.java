package org.supportprocess.process.models.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.process.engine.ThrowawayEngine;

/**
 * Leads made-up requests, calls, outages and messages through a set of models, on an engine that is thrown away afterwards. The
 * tables are those of the set; in the place of the product's beans stand ones that note that they were called.
 */
public final class Rehearsal implements AutoCloseable {

    private final Situation situation = new Situation();
    private final ThrowawayEngine throwaway = new ThrowawayEngine(StandIn.all(situation));
    private final ProcessEngine engine = throwaway.engine();

    /** @param files that hold nothing which stops them, so that they can be deployed */
    public Stream<Finding> findings(ModelFiles files) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files.executed()
                .contents()
                .forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        String id;
        try {
            id = deployment.deploy().getId();
        } catch (RuntimeException refused) {
            return Stream.of(notTaken(files, refused));
        }
        try {
            Map<String, Finding> first = new LinkedHashMap<>();
            Lives.all().forEach(life -> new Performance(life, situation, engine)
                    .play()
                    .ifPresent(finding -> first.putIfAbsent(finding.file() + finding.place(), finding)));
            return first.values().stream();
        } finally {
            engine.getRepositoryService().deleteDeployment(id, true);
        }
    }

    private static Finding notTaken(ModelFiles files, RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        return Finding.stops(
                files.contents().keySet().stream()
                        .filter(message::contains)
                        .findFirst()
                        .orElse("support-request.bpmn"),
                "the diagram",
                "the engine does not take it: " + message.replaceAll("^ENGINE-\\d+ ", ""),
                "Correct what it names");
    }

    @Override
    public void close() {
        throwaway.close();
    }
}
