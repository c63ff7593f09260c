package org.supportprocess.selfservice;

import java.util.List;

/** Those who know what is disturbed. */
public interface KnownOutages {

    /** Those that go on, the newest first. */
    List<Disturbance> goingOn();
}
