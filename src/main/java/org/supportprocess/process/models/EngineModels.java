package org.supportprocess.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;
import org.supportprocess.models.Finding;
import org.supportprocess.models.LiveModels;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelsRefused;
import org.supportprocess.process.engine.AsProduct;

/** A set as one deployment of all it has, so that the newest of everything is always of one set. */
@Component
class EngineModels implements LiveModels {

    /** They are over in a moment. */
    private static final String[] OUTBOX = {"customer-mail", "staff-digest", "webhook-delivery"};

    private static final int LONGEST = 500;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final AsProduct product;

    EngineModels(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.runtime = engine.getRuntimeService();
        this.product = new AsProduct(engine);
    }

    @Override
    public String release(ModelFiles files, String name) {
        return product.call(() -> {
            DeploymentBuilder deployment = repository.createDeployment().name(name);
            files.executed()
                    .contents()
                    .forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
            return deployed(deployment);
        });
    }

    /** Whatever has been looked at before: the engine has the last word, and nothing stays of what it refuses. */
    private static String deployed(DeploymentBuilder deployment) {
        try {
            return deployment.deploy().getId();
        } catch (ParseException | BadUserRequestException refused) {
            throw refused(refused);
        } catch (ProcessEngineException failure) {
            throw failure.getCause() instanceof DmnEngineException ? refused(failure) : failure;
        }
    }

    private static ModelsRefused refused(ProcessEngineException why) {
        String said = String.valueOf(why.getMessage());
        return new ModelsRefused(List.of(Finding.stops(
                "deployment",
                "all of it",
                "the engine does not take it: " + said.substring(0, Math.min(said.length(), LONGEST)),
                "Mend what it names")));
    }

    @Override
    public Optional<String> deployed(ModelFiles files) {
        return product.call(() -> {
            Set<String> newest = Stream.concat(
                            repository.createProcessDefinitionQuery().latestVersion().unlimitedList().stream()
                                    .map(ProcessDefinition::getDeploymentId),
                            repository.createDecisionDefinitionQuery().latestVersion().unlimitedList().stream()
                                    .map(DecisionDefinition::getDeploymentId))
                    .collect(Collectors.toSet());
            return newest.size() == 1
                    ? newest.stream()
                            .filter(deployment -> contents(deployment).equals(files.executed()))
                            .findFirst()
                    : Optional.empty();
        });
    }

    @Override
    public long running(String deployment) {
        return product.call(() -> runtime.createProcessInstanceQuery()
                .deploymentId(deployment)
                .processDefinitionKeyNotIn(OUTBOX)
                .count());
    }

    private ModelFiles contents(String deployment) {
        return ModelFiles.of(repository.getDeploymentResources(deployment).stream()
                .collect(Collectors.toMap(Resource::getName, resource -> read(deployment, resource))));
    }

    private byte[] read(String deployment, Resource resource) {
        try (InputStream content = repository.getResourceAsStreamById(deployment, resource.getId())) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
