package org.supportprocess.escalation;

/** Whom the table {@code escalation} names. */
public enum Audience {
    NOBODY("nobody"),
    /** The assignee, or everybody in the queue where nobody has taken the request. */
    ENGINEER("the engineer and the queue"),
    TEAM_LEAD("the team lead"),
    DUTY_MANAGER("the duty manager");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
