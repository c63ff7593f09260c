package org.supportprocess.request.promise;

/** How bad it is (service description, section 2): A critical, B high, C medium. */
public enum Severity {
    A(100),
    B(50),
    C(10);

    private final int priority;

    Severity(int priority) {
        this.priority = priority;
    }

    /** The priority of the engineers' tasks; higher comes first. */
    public int priority() {
        return priority;
    }
}
