package org.supportprocess.process.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the product refuses to start for a demo password. */
class DemoPasswordFailureAnalyzer extends AbstractFailureAnalyzer<DemoPasswordInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoPasswordInUse cause) {
        String accounts = String.join(", ", cause.accounts());
        return new FailureAnalysis(
                "The product does not go into service while these accounts have the demo password: " + accounts + ".",
                "Use a data base of its own for production (SPRING_DATASOURCE_URL), or give these accounts a new"
                        + " password or delete them: start once with --spring.profiles.active=demo on a machine"
                        + " nobody else can reach and do it in the Admin application under /camunda.",
                cause);
    }
}
