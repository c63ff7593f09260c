package org.supportprocess.process.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The diagrams and tables that are deployed, each in every version, as the engine remembers them: whoever asks needs no right,
 * and what has been asked for once costs no statement. Asked within an engine's command.
 */
public final class DeployedModels {

    /** A table in one version. */
    public record Table(String id, DmnDecision decision) {}

    private DeployedModels() {}

    /** @param diagram in one version */
    public static String deploymentOf(String diagram) {
        return models().findDeployedProcessDefinitionById(diagram).getDeploymentId();
    }

    /** Looked up each time: a newer one may come, with another start or on another node. */
    public static String deploymentOfTheNewest(String process) {
        return models().findDeployedLatestProcessDefinitionByKey(process).getDeploymentId();
    }

    /** @param diagram in one version */
    public static boolean has(String diagram, String element) {
        return models().findDeployedProcessDefinitionById(diagram).findActivity(element) != null;
    }

    /** Empty if no such table was deployed with it. */
    public static Optional<Table> tableOf(String deployment, String decision) {
        return Optional.ofNullable(Context.getCommandContext()
                        .getDecisionDefinitionManager()
                        .findDecisionDefinitionByDeploymentAndKey(deployment, decision))
                .map(models()::resolveDecisionDefinition)
                .map(DeployedModels::table);
    }

    /** Looked up each time: a newer one may come, with another start or on another node. */
    public static Table newestTable(String decision) {
        return table(models().findDeployedLatestDecisionDefinitionByKey(decision));
    }

    /** The one of the first release that had it. */
    public static Table firstTable(String decision) {
        return table(models().findDeployedDecisionDefinitionByKeyAndVersion(decision, 1));
    }

    /** A rule in words. */
    public static String sentence(String table, String rule) {
        return ((Rule) models().findDmnModelInstanceForDecisionDefinition(table).getModelElementById(rule))
                .getDescription()
                .getTextContent();
    }

    /**
     * The rules, in words, that can answer with a text.
     *
     * @param table in one version
     */
    public static List<String> rulesThatAnswer(String table, String decision, String text) {
        Decision of = models().findDmnModelInstanceForDecisionDefinition(table).getModelElementById(decision);
        return ((DecisionTable) of.getExpression())
                .getRules().stream()
                        .filter(rule -> rule.getOutputEntries().stream()
                                .anyMatch(output -> output.getTextContent().contains("\"" + text + "\"")))
                        .map(rule -> Optional.ofNullable(rule.getDescription())
                                .map(ModelElementInstance::getTextContent)
                                .orElseGet(rule::getId))
                        .toList();
    }

    private static Table table(DecisionDefinition definition) {
        return new Table(definition.getId(), (DecisionDefinitionEntity) definition);
    }

    private static DeploymentCache models() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }
}
