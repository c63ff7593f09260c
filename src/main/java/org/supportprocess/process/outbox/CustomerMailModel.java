package org.supportprocess.process.outbox;

/** The vocabulary of {@code customer-mail.bpmn}. */
final class CustomerMailModel {

    public static final String PROCESS = "customer-mail";

    private CustomerMailModel() {}
}
