package org.supportprocess.request.promise;

/** The source of a severity: the table, the customer with elevated support, or an engineer. */
public enum SeveritySource {
    TABLE,
    CUSTOMER,
    ENGINEER;
}
