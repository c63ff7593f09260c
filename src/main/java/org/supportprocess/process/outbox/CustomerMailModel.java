package org.supportprocess.process.outbox;

import java.util.Set;

/** The vocabulary of {@code customer-mail.bpmn}. */
final class CustomerMailModel {

    public static final String PROCESS = "customer-mail";

    private CustomerMailModel() {}

    /** Both are transient: the gateway behind reads them in the same step. */
    static final class Variable {
        static final String HANDED_OVER = "handedOver";
        static final String TAKEN = "taken";

        static final Set<String> OWN = Set.of(HANDED_OVER, TAKEN);

        private Variable() {}
    }
}
