package org.supportprocess.request.lifecycle;

/** One of the two sides that are asked how it went. They may see it differently, so neither answers for the other. */
public enum SurveySide {
    /** The administrators and the programs of the organisation. */
    CUSTOMER,
    /** The people of the partner that acts for it. */
    PARTNER
}
