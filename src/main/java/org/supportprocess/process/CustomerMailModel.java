package org.supportprocess.process;

/** The vocabulary of {@code customer-mail.bpmn}. */
final class CustomerMailModel {

    static final String PROCESS = "customer-mail";

    private CustomerMailModel() {}
}
