package org.supportprocess.escalation;

import org.jspecify.annotations.Nullable;

/** The people the table {@code escalation} names. */
public enum Audience {
    NOBODY,
    /** The engineer who works on the request, and everybody in its queue. */
    ENGINEER,
    TEAM_LEAD,
    DUTY_MANAGER;

    /**
     * The group that hears of it; absent for nobody.
     *
     * @param queue the queue of the request
     */
    public @Nullable String group(String queue) {
        return switch (this) {
            case NOBODY -> null;
            case ENGINEER -> queue;
            case TEAM_LEAD -> "team-lead";
            case DUTY_MANAGER -> "duty-manager";
        };
    }
}
