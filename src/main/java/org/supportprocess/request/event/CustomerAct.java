package org.supportprocess.request.event;

/** The ways in which a customer answers. The names are stored, so they never change. */
public enum CustomerAct {
    MESSAGE,
    FILE,
    SEVERITY,
    CALL
}
