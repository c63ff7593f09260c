package org.supportprocess.request.submission;

/** The kinds of support an engineer gives (service description, section 1). */
public enum SupportType {
    TECHNICAL,
    BILLING,
    PRE_SALES
}
