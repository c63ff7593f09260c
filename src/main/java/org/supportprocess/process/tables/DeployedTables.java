package org.supportprocess.process.tables;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.escalation.Audience;
import org.supportprocess.escalation.EscalationTable;
import org.supportprocess.escalation.RungRule;
import org.supportprocess.escalation.RungTime;
import org.supportprocess.process.engine.DeployedModels;
import org.supportprocess.process.engine.DeployedModels.Table;
import org.supportprocess.process.engine.feel.FastDecisions;
import org.supportprocess.process.tables.TriageModel.Input;
import org.supportprocess.process.tables.TriageModel.Output;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.turn.CustomerDeadlines;

/**
 * What stands in the tables that were deployed together with a running request's diagram, for questions that the diagram
 * does not ask itself. Models never change once deployed, so answers are remembered. Asked within an engine's command.
 */
@Component
public class DeployedTables {

    /** @param definition of the table, in one version */
    private record Question(
            String definition, Rung rung, Severity severity, String support, String plan, String country) {}

    /** Business days, for tables that do not name any. */
    private static final int REMIND_OF_SILENCE_AFTER = 3;

    private final DmnEngine decisions = FastDecisions.engine();
    private final Map<String, Table> ladders = new ConcurrentHashMap<>();
    private final Map<String, DmnDecision> turns = new ConcurrentHashMap<>();
    private final Map<Question, RungRule> steps = new ConcurrentHashMap<>();
    private final Map<String, String> sentences = new ConcurrentHashMap<>();

    /** A rule in words. */
    String sentence(String definition, String rule) {
        return sentences.computeIfAbsent(definition + " " + rule, key -> DeployedModels.sentence(definition, rule));
    }

    /** The ladder that goes with the diagram; the newest for a diagram from before there was one. */
    public EscalationTable escalation(DelegateExecution execution) {
        String deployment = DeployedModels.deploymentOf(execution.getProcessDefinitionId());
        Table together = ladders.computeIfAbsent(deployment, DeployedTables::ladder);
        Table table = together == null ? DeployedModels.newestTable(TriageModel.ESCALATION) : together;
        return (rung, severity, terms) -> steps.computeIfAbsent(
                question(table.id(), rung, severity, terms), asked -> step(table.decision(), asked));
    }

    private RungRule step(DmnDecision table, Question asked) {
        DmnDecisionRuleResult answer = answer(
                table,
                Variables.putValue(Input.RUNG, asked.rung().name())
                        .putValue(Input.SEVERITY, asked.severity().name())
                        .putValue(Input.ELEVATED_SUPPORT, asked.support())
                        .putValue(Input.PLAN, asked.plan())
                        .putValue(Input.COUNTRY, asked.country()));
        return new RungRule(
                Audience.valueOf(answer.getEntry(Output.WHO)),
                answer.getEntry(Output.ACCOUNT_MANAGER),
                new RungTime(answer.getEntry(Output.MOMENT)));
    }

    /**
     * The customer's deadlines in the table that goes with the diagram; in the first one for a diagram from before there was
     * one.
     *
     * @param diagram in one version
     */
    public CustomerDeadlines customerTurn(String diagram, SupportRequest request) {
        String deployment = DeployedModels.deploymentOf(diagram);
        DmnDecision table = turns.computeIfAbsent(deployment, DeployedTables::turn);
        DmnDecisionRuleResult answer = answer(
                table,
                Variables.putValue(
                                Input.SEVERITY,
                                requireNonNull(request.severity(), "a request has a severity before anybody is asked")
                                        .name())
                        .putValue(
                                Input.SUPPORT_TYPE,
                                request.submission().supportType().name())
                        .putValue(Input.PLAN, request.terms().plan().name()));
        return new CustomerDeadlines(
                answer.getEntry(Output.REMIND_AFTER),
                answer.getEntry(Output.REMIND_AGAIN_AFTER),
                answer.getEntry(Output.UNANSWERED_AFTER),
                remindOfSilenceAfter(answer),
                answer.getEntry(Output.SILENCE_AFTER),
                answer.getEntry(Output.REOPEN_WINDOW_DAYS));
    }

    /** Tables before 1.1.0 do not name it. */
    private static int remindOfSilenceAfter(DmnDecisionRuleResult answer) {
        return answer.containsKey(Output.REMIND_OF_SILENCE_AFTER)
                ? answer.getEntry(Output.REMIND_OF_SILENCE_AFTER)
                : REMIND_OF_SILENCE_AFTER;
    }

    private static DmnDecision turn(String deployment) {
        return DeployedModels.tableOf(deployment, TriageModel.CUSTOMER_TURN)
                .orElseGet(() -> DeployedModels.firstTable(TriageModel.CUSTOMER_TURN))
                .decision();
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

    private static @Nullable Table ladder(String deployment) {
        return DeployedModels.tableOf(deployment, TriageModel.ESCALATION).orElse(null);
    }
}
