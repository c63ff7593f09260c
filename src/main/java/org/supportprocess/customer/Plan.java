package org.supportprocess.customer;

/** A plan a customer can subscribe to (service description, sections 1 and 3). The tables say what a plan is worth. */
public enum Plan {
    SMALL_BUSINESS,
    SMALL_BUSINESS_PREMIUM,
    MIDSIZE_BUSINESS,
    ENTERPRISE_E1,
    EDUCATION_A2,
    GOVERNMENT_G2,
    ENTERPRISE_E3,
    EDUCATION_A3,
    GOVERNMENT_G3,
    ENTERPRISE_E4,
    EDUCATION_A4,
    GOVERNMENT_G4,
    ENTERPRISE_K1,
    GOVERNMENT_K1,
    EXCHANGE_ONLINE_PLAN_1,
    EXCHANGE_ONLINE_PLAN_2,
    EXCHANGE_ONLINE_KIOSK,
    SHAREPOINT_ONLINE_PLAN_1,
    SHAREPOINT_ONLINE_PLAN_2,
    LYNC_ONLINE_PLAN_1,
    LYNC_ONLINE_PLAN_2,
    OFFICE_365_PROPLUS,
    PROJECT_ONLINE,
    VISIO_ONLINE,
    YAMMER;

    /** Whether it may be used with another plan, whose level of support it then has (service description, section 3). */
    public boolean isAdditionalService() {
        return this == OFFICE_365_PROPLUS || this == PROJECT_ONLINE || this == VISIO_ONLINE || this == YAMMER;
    }

    boolean isForSmallBusiness() {
        return this == SMALL_BUSINESS || this == SMALL_BUSINESS_PREMIUM;
    }
}
