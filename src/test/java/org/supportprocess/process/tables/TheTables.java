package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheTables {

    private static final Tables TABLES = Tables.showingEveryMatch();

    static Stream<String> decisions() {
        return TABLES.decisions().stream().map(Decision::getId);
    }

    @Test
    void areTheSevenThatAreAsked() {
        assertThat(decisions())
                .containsExactlyInAnyOrder(
                        "elevated-support",
                        "severity",
                        "entitlement",
                        "response-target",
                        "routing",
                        "escalation",
                        "customer-turn");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void answerEveryCombinationWithExactlyOneRule(String decision) {
        Map<Map<String, Object>, List<String>> wrong = new LinkedHashMap<>();
        Combinations.of(decision).forEach(facts -> {
            List<String> rules = TABLES.rulesMatching(decision, facts);
            if (rules.size() != 1) {
                wrong.put(facts, rules);
            }
        });
        assertThat(wrong)
                .as("Combinations of the table %s that no rule matches, or the rules that match them", decision)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void haveNoRuleThatIsNeverReached(String decision) {
        Set<String> reached = new HashSet<>();
        Combinations.of(decision).forEach(facts -> reached.addAll(TABLES.rulesMatching(decision, facts)));
        assertThat(TABLES.rulesOf(decision)).extracting(Rule::getId).hasSameElementsAs(reached);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sayOfEveryRuleWhichCaseItIs(String decision) {
        assertThat(TABLES.rulesOf(decision)).allSatisfy(rule -> {
            assertThat(rule.getId()).matches("rule_[a-z][A-Za-z0-9]+");
            assertThat(rule.getDescription().getTextContent()).matches("[A-Z].{20,}\\.");
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sayWhatTheyPromiseAndWhereItIsWritten(String decision) {
        assertThat(decision(decision).getDescription().getTextContent()).contains("Service description, section");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void carryAVersionAndHowLongTheirHistoryIsKept(String decision) {
        assertThat(decision(decision).getVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(decision(decision).getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @Test
    void haveTheHitPolicyUnique() {
        assertThat(Tables.read().getModelElementsByType(DecisionTable.class))
                .allSatisfy(table -> assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE));
    }

    private static Decision decision(String id) {
        return TABLES.decisions().stream()
                .filter(decision -> decision.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
