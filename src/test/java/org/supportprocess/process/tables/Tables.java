package org.supportprocess.process.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.supportprocess.process.engine.feel.CachingFeelEngineFactory;

/** The product's tables on the real decision engine, without a process. */
public final class Tables {

    private final DmnModelInstance model;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> decisions;
    private final List<String> matched = new ArrayList<>();

    private Tables(FeelEngineFactory feel, Consumer<DmnModelInstance> change) {
        model = read();
        change.accept(model);
        engine = engine(feel);
        decisions = decisions().stream()
                .collect(Collectors.toMap(Decision::getId, decision -> engine.parseDecision(decision.getId(), model)));
    }

    /** As they are deployed: a decision asks the decisions that it requires. */
    static Tables together() {
        return new Tables(new CachingFeelEngineFactory(), model -> {});
    }

    /** Each by itself: what it requires of other decisions is given as a fact. */
    static Tables oneByOne() {
        return oneByOne(new CachingFeelEngineFactory());
    }

    /** @param feel null for the engine's own */
    static Tables oneByOne(FeelEngineFactory feel) {
        return new Tables(feel, Tables::separate);
    }

    /** Each by itself, and more than one matching rule is no error but can be counted. */
    static Tables showingEveryMatch() {
        return new Tables(new CachingFeelEngineFactory(), model -> {
            separate(model);
            model.getModelElementsByType(DecisionTable.class)
                    .forEach(table -> table.setHitPolicy(HitPolicy.RULE_ORDER));
        });
    }

    public static DmnModelInstance read() {
        return Dmn.readModelFromStream(Tables.class.getResourceAsStream("/dmn/support-triage.dmn"));
    }

    Collection<Decision> decisions() {
        return model.getModelElementsByType(Decision.class);
    }

    Collection<Rule> rulesOf(String decision) {
        return tableOf(decision).getRules();
    }

    List<String> outputsOf(String decision) {
        return tableOf(decision).getOutputs().stream().map(Output::getName).toList();
    }

    Map<String, Object> decide(String decision, Map<String, Object> facts) {
        DmnDecisionTableResult answers = evaluate(decision, facts);
        if (answers.isEmpty()) {
            throw new AssertionError("No rule of the table %s matches %s".formatted(decision, facts));
        }
        return answers.getSingleResult().getEntryMap();
    }

    List<String> rulesMatching(String decision, Map<String, Object> facts) {
        evaluate(decision, facts);
        return List.copyOf(matched);
    }

    private DmnDecisionTableResult evaluate(String decision, Map<String, Object> facts) {
        matched.clear();
        return engine.evaluateDecisionTable(decisions.get(decision), facts);
    }

    private DecisionTable tableOf(String decision) {
        return (DecisionTable) ((Decision) model.getModelElementById(decision)).getExpression();
    }

    private DmnEngine engine(FeelEngineFactory feel) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(feel);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(matched::add));
        return configuration.buildEngine();
    }

    private static void separate(DmnModelInstance model) {
        model.getModelElementsByType(InformationRequirement.class)
                .forEach(requirement -> requirement.getParentElement().removeChildElement(requirement));
    }
}
