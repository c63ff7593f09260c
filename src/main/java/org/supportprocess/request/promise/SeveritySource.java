package org.supportprocess.request.promise;

/** Who decided a severity: the table, the customer with elevated support, or an engineer. */
public enum SeveritySource {
    TABLE("by the table"),
    CUSTOMER("by the customer"),
    ENGINEER("by an engineer");

    private final String words;

    SeveritySource(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
