package org.supportprocess.request;

/** When requests of a kind are handled: around the clock, or in the customer's business hours. */
public enum Availability {
    ANYTIME("around the clock"),
    BUSINESS_HOURS("in business hours");

    private final String words;

    Availability(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
