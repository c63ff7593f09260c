package org.supportprocess.selfservice;

import java.util.List;

/** The source of known outages. */
public interface KnownOutages {

    /** The disturbances that go on, the newest first. */
    List<Disturbance> goingOn();
}
