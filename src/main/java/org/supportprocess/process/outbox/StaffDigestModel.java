package org.supportprocess.process.outbox;

import java.time.Duration;

/** The vocabulary of {@code staff-digest.bpmn}. */
public final class StaffDigestModel {

    public static final String PROCESS = "staff-digest";

    /** For how long notices are collected, from the first one. */
    public static final Duration COLLECTING = Duration.ofMinutes(1);

    private StaffDigestModel() {}
}
