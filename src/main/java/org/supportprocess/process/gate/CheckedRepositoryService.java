package org.supportprocess.process.gate;

import jakarta.ws.rs.core.Response.Status;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.models.ModelSet;
import org.supportprocess.models.ModelSets;
import org.supportprocess.models.ModelsRefused;
import org.supportprocess.process.engine.InvalidModels;
import org.supportprocess.web.CallRefused;

/** The engine's repository service, in which what people deploy becomes a proposal. Only the product deploys. */
class CheckedRepositoryService extends RepositoryServiceImpl {

    private final ObjectProvider<ModelSets> sets;

    /** @param sets which need the engine themselves */
    CheckedRepositoryService(ObjectProvider<ModelSets> sets) {
        this.sets = sets;
    }

    /** Answers a person as the engine would, without definitions: nothing is deployed yet. */
    @Override
    public DeploymentWithDefinitions deployWithResult(DeploymentBuilderImpl deployment) {
        Optional<Staff> somebody = commandExecutor.execute(step -> step.isAuthorizationCheckEnabled()
                ? Optional.ofNullable(step.getAuthentication()).map(CheckedRepositoryService::staff)
                : Optional.empty());
        return somebody.map(by -> proposed(by, deployment)).orElseGet(() -> super.deployWithResult(deployment));
    }

    private DeploymentWithDefinitions proposed(Staff by, DeploymentBuilderImpl wanted) {
        if (!by.proposesModels()) {
            throw new AuthorizationException("Models are proposed by analysts.");
        }
        requirePlain(wanted);
        DeploymentEntity deployment = wanted.getDeployment();
        try {
            ModelSet set = sets.getObject().propose(by, files(deployment), comment(deployment));
            deployment.setId("proposal-" + set.id());
            deployment.setDeploymentTime(Date.from(set.proposedAt()));
            return deployment;
        } catch (ModelsRefused refused) {
            throw new InvalidModels(refused);
        } catch (CallRefused refused) {
            throw new InvalidRequestException(Status.BAD_REQUEST, refused, refused.getMessage());
        }
    }

    private static Map<String, byte[]> files(DeploymentEntity deployment) {
        Map<String, byte[]> files = new TreeMap<>();
        Optional.ofNullable(deployment.getResources())
                .ifPresent(resources -> resources.forEach((name, file) -> files.put(name, file.getBytes())));
        return files;
    }

    private static @Nullable String comment(DeploymentEntity deployment) {
        String name = deployment.getName();
        return name == null || name.isBlank() ? null : name;
    }

    private static void requirePlain(DeploymentBuilderImpl wanted) {
        boolean again = !wanted.getDeployments().isEmpty()
                || !wanted.getDeploymentResourcesById().isEmpty()
                || !wanted.getDeploymentResourcesByName().isEmpty();
        if (again) {
            throw new AuthorizationException(
                    "Nothing is deployed a second time by hand. Models that were live before are restored at /desk/models.");
        }
        if (wanted.getProcessDefinitionsActivationDate() != null
                || wanted.getDeployment().getTenantId() != null) {
            throw new InvalidRequestException(
                    Status.BAD_REQUEST, "Models are proposed without a date of activation, and without a tenant.");
        }
    }

    private static Staff staff(Authentication caller) {
        return new Staff(
                caller.getUserId(),
                Set.copyOf(Optional.ofNullable(caller.getGroupIds()).orElse(List.of())));
    }
}
