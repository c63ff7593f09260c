package org.supportprocess.process;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.gate.TaskRule;

/** The tasks beside and after the answer, which take a note or a reason. */
@Configuration(proxyBeanMethods = false)
class RemarkRules {

    @Bean
    TaskRule reviewEscalationRule() {
        return RemarkRule.optional(Task.REVIEW_ESCALATION, Variable.NOTE, "Reviewed");
    }

    @Bean
    TaskRule followCriticalRequestRule() {
        return RemarkRule.optional(Task.FOLLOW_CRITICAL_REQUEST, Variable.NOTE, "Followed up");
    }

    @Bean
    TaskRule awaitCustomerRule() {
        return RemarkRule.required(
                Set.of(Task.AWAIT_INFORMATION, Task.AWAIT_CONFIRMATION),
                Variable.REASON,
                "must say why the request goes on without the customer");
    }

    @Bean
    TaskRule arrangeTranslatorRule() {
        return RemarkRule.required(
                Set.of(Task.ARRANGE_TRANSLATOR), Variable.ARRANGEMENT, "must say who translates and how they join");
    }
}
