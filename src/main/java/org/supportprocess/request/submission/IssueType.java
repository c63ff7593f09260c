package org.supportprocess.request.submission;

/** The categories of issues (service description, section 1). */
public enum IssueType {
    INSTALLATION_AND_SETUP,
    CONFIGURATION,
    SERVICE_USE,
    SUBSCRIPTION_MANAGEMENT,
    ADVICE
}
