package org.supportprocess.customer;

/** The support options above the plan's own (service description, section 4). */
public enum ElevatedSupport {
    NONE,
    PROFESSIONAL_DIRECT,
    PREMIER,
    CLOUD_VANTAGE
}
