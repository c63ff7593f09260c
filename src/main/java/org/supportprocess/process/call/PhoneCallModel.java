package org.supportprocess.process.call;

/** The vocabulary of {@code phone-call.bpmn}. What is handed in with a call is named by its form. */
public final class PhoneCallModel {

    public static final String PROCESS = "phone-call";

    private PhoneCallModel() {}

    public static final class Variable {
        /** Whether somebody in the queue of the request speaks the caller's language. */
        public static final String LANGUAGE_SPOKEN = "languageSpoken";

        private Variable() {}
    }
}
