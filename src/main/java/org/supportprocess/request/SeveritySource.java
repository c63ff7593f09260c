package org.supportprocess.request;

/** Who decided a severity: the table, the customer with elevated support, or an engineer. */
public enum SeveritySource {
    TABLE,
    CUSTOMER,
    ENGINEER
}
