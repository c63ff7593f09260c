package org.supportprocess.customer;

/** The kinds of administrators (service description, section 5); a small business has the one administrator. */
public enum AdministratorRole {
    ADMINISTRATOR,
    GLOBAL,
    BILLING,
    PASSWORD,
    SERVICE,
    USER_MANAGEMENT
}
