package org.supportprocess.request;

/** When requests of a kind are handled: around the clock, or in the customer's business hours. */
public enum Availability {
    ANYTIME,
    BUSINESS_HOURS
}
