package org.supportprocess.process.outbox;

/** The vocabulary of {@code customer-mail.bpmn}. */
public final class CustomerMailModel {

    public static final String PROCESS = "customer-mail";

    private CustomerMailModel() {}
}
