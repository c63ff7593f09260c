package org.supportprocess.process;

/** The vocabulary of {@code phone-call.bpmn}. What is handed in with a call is named by its form. */
final class PhoneCallModel {

    static final String PROCESS = "phone-call";

    private PhoneCallModel() {}

    static final class Variable {
        /** Whether somebody in the queue of the request speaks the caller's language. */
        static final String LANGUAGE_SPOKEN = "languageSpoken";

        private Variable() {}
    }
}
