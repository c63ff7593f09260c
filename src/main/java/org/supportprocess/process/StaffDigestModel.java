package org.supportprocess.process;

import java.time.Duration;

/** The vocabulary of {@code staff-digest.bpmn}. */
final class StaffDigestModel {

    static final String PROCESS = "staff-digest";

    /** For how long notices are collected, from the first one. */
    static final Duration COLLECTING = Duration.ofMinutes(1);

    private StaffDigestModel() {}
}
