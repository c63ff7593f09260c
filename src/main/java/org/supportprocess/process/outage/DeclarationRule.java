package org.supportprocess.process.outage;

import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.StartAttempt;
import org.supportprocess.process.gate.StartRule;

/** An outage begins with its declaration. The product itself takes one up again where it was left. */
@Component
class DeclarationRule implements StartRule {

    @Override
    public String process() {
        return OutageModel.PROCESS;
    }

    @Override
    public Admitted admit(StartAttempt attempt) {
        if (!attempt.elsewhere()) {
            return new Admitted(attempt.businessKey(), new OutageStart(attempt.handedIn()).checked());
        }
        if (attempt.by() != null) {
            throw new StepRefused("An outage begins with its declaration; start it without instructions.");
        }
        return new Admitted(attempt.businessKey(), attempt.handedIn().variables());
    }
}
