package org.supportprocess.process.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;
import org.supportprocess.escalation.Audience;
import org.supportprocess.escalation.EscalationTable;
import org.supportprocess.escalation.Moment;
import org.supportprocess.escalation.Step;
import org.supportprocess.process.SupportRequestModel;
import org.supportprocess.process.engine.feel.CachingFeelEngineFactory;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Terms;

/**
 * What stands in the tables that were deployed together with a running request's diagram, for questions that the diagram
 * does not ask itself. Models never change once deployed, so answers are remembered. Asked within an engine's command.
 */
@Component
public class DeployedTables {

    /** @param definition of the table, in one version */
    private record Question(
            String definition, Rung rung, Severity severity, String support, String plan, String country) {}

    private final DmnEngine decisions;
    private final Map<String, DecisionDefinitionEntity> ladders = new ConcurrentHashMap<>();
    private final Map<Question, Step> steps = new ConcurrentHashMap<>();
    private final Map<String, String> sentences = new ConcurrentHashMap<>();

    DeployedTables() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(new CachingFeelEngineFactory());
        decisions = configuration.buildEngine();
    }

    /** A rule in words. */
    String sentence(String definition, String rule) {
        return sentences.computeIfAbsent(
                definition + " " + rule, key -> ((Rule) models().findDmnModelInstanceForDecisionDefinition(definition)
                                .getModelElementById(rule))
                        .getDescription()
                        .getTextContent());
    }

    /** The ladder that goes with the diagram; the newest for a diagram from before there was one. */
    public EscalationTable escalation(ExecutionEntity execution) {
        String deployment = execution.getProcessDefinition().getDeploymentId();
        DecisionDefinitionEntity together = ladders.computeIfAbsent(deployment, DeployedTables::ladder);
        DecisionDefinitionEntity table = together == null ? newestLadder() : together;
        return (rung, severity, terms) ->
                steps.computeIfAbsent(question(table.getId(), rung, severity, terms), asked -> step(table, asked));
    }

    private Step step(DmnDecision table, Question asked) {
        DmnDecisionRuleResult answer = answer(
                table,
                Variables.putValue("rung", asked.rung().name())
                        .putValue("severity", asked.severity().name())
                        .putValue("elevatedSupport", asked.support())
                        .putValue("plan", asked.plan())
                        .putValue("country", asked.country()));
        return new Step(
                Audience.valueOf(answer.getEntry("who")),
                answer.getEntry("accountManager"),
                new Moment(answer.getEntry("moment")));
    }

    /** The engine itself, which keeps every answer of a table in its history, is not asked. */
    DmnDecisionRuleResult answer(DmnDecision table, VariableMap facts) {
        return decisions.evaluateDecisionTable(table, facts).getSingleResult();
    }

    private static Question question(String definition, Rung rung, Severity severity, Terms terms) {
        return new Question(
                definition,
                rung,
                severity,
                terms.elevatedSupport().name(),
                terms.plan().name(),
                terms.country());
    }

    private static DecisionDefinitionEntity ladder(String deployment) {
        return together(deployment, SupportRequestModel.ESCALATION);
    }

    /** Null if no such table was deployed with it. */
    static DecisionDefinitionEntity together(String deployment, String key) {
        DecisionDefinitionEntity together = Context.getCommandContext()
                .getDecisionDefinitionManager()
                .findDecisionDefinitionByDeploymentAndKey(deployment, key);
        return together == null ? null : (DecisionDefinitionEntity) models().resolveDecisionDefinition(together);
    }

    /** Looked up each time: a newer one may come, with another start or on another node. */
    private static DecisionDefinitionEntity newestLadder() {
        return (DecisionDefinitionEntity)
                models().findDeployedLatestDecisionDefinitionByKey(SupportRequestModel.ESCALATION);
    }

    private static DeploymentCache models() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }
}
