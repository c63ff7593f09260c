package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What may be handed in is said once: a second rule would be followed or not, as it happens. */
class TwoRulesForOne {

    private final AnnotationConfigApplicationContext product = new AnnotationConfigApplicationContext();

    @Test
    void taskKeepTheProductFromStarting() {
        product.registerBean("answerRule", TaskRule.class, () -> new Anything("userTask_answer", "userTask_resolve"));
        product.registerBean("resolutionRule", TaskRule.class, () -> new Anything("userTask_resolve"));
        refusesToStart("The beans “answerRule” and “resolutionRule” are both a rule for “userTask_resolve”");
    }

    @Test
    void startKeepTheProductFromStarting() {
        product.registerBean("callRule", StartRule.class, () -> new StartedAnyhow("phone-call"));
        product.registerBean("telephoneRule", StartRule.class, () -> new StartedAnyhow("phone-call"));
        refusesToStart("The beans “callRule” and “telephoneRule” are both a rule for “phone-call”");
    }

    private void refusesToStart(String sentence) {
        product.register(GateRules.class);
        assertThatThrownBy(product::refresh)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sentence);
    }

    private record Anything(Set<String> tasks) implements TaskRule {

        Anything(String... tasks) {
            this(Set.of(tasks));
        }

        @Override
        public Set<String> fields() {
            return Set.of();
        }

        @Override
        public VariableMap admit(Task task, HandedIn handedIn) {
            return handedIn.variables();
        }
    }

    private record StartedAnyhow(String process) implements StartRule {

        @Override
        public Admitted admit(StartAttempt attempt) {
            return new Admitted(attempt.businessKey(), attempt.handedIn().variables());
        }
    }
}
