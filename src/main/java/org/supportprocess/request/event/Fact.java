package org.supportprocess.request.event;

import static org.supportprocess.request.event.Fact.Content.CODE;
import static org.supportprocess.request.event.Fact.Content.INSTANT;
import static org.supportprocess.request.event.Fact.Content.PERSON;
import static org.supportprocess.request.event.Fact.Content.WORDS;

/** A fact of an event. Its key is stored with the value, so it never changes; the name may. */
public enum Fact {
    ABOUT("about", CODE),
    ACT("act", CODE),
    ASSESSED("assessed", CODE),
    AVAILABILITY("availability", CODE),
    BUSINESS_IMPACT("businessImpact", CODE),
    CALL("call", CODE),
    CALLED_AT("calledAt", INSTANT),
    CAUSE("cause", CODE),
    CHANNEL("channel", CODE),
    CLOSURE("closure", CODE),
    COMMITMENT("commitment", CODE),
    CONDITION("condition", CODE),
    DIRECTION("direction", CODE),
    /** Whether a call was entered after the promised time had passed. */
    ENTERED_LATE("enteredLate", CODE),
    EPISODE("episode", CODE),
    EVIDENCE("evidence", CODE),
    FROM("from", CODE),
    FROM_PERSON("fromPerson", PERSON),
    INSTEAD("instead", WORDS),
    INTERNAL_GOAL("internalGoal", INSTANT),
    LANGUAGE("language", CODE),
    /** The kind of a mail. */
    MAIL("mail", CODE),
    /** The position of a message in the conversation. */
    MESSAGE("message", CODE),
    MET("met", CODE),
    NAME("name", WORDS),
    OTHER("other", CODE),
    OUTAGE("outage", CODE),
    PROMISED("promised", CODE),
    QUEUE("queue", CODE),
    REACHED("reached", CODE),
    REASON("reason", WORDS),
    REOPEN_UNTIL("reopenUntil", INSTANT),
    /** Days. */
    REOPEN_WINDOW_DAYS("reopenWindowDays", CODE),
    RESPOND_BY("respondBy", INSTANT),
    SCORE("score", CODE),
    SEVERITY("severity", CODE),
    SIDE("side", CODE),
    /** Business days without an answer. */
    SILENCE("silence", CODE),
    SINCE("since", INSTANT),
    SOURCE("source", CODE),
    SUMMARY("summary", WORDS),
    TEXT("text", WORDS),
    TO("to", CODE),
    TO_PERSON("toPerson", PERSON),
    TOLD("told", CODE),
    UNTIL("until", INSTANT),
    USERS_AFFECTED("usersAffected", CODE),
    VERIFIED("verified", CODE),
    WITH("with", WORDS),
    WITH_CUSTOMER("withCustomer", CODE),
    WORKAROUND("workaround", CODE);

    private final String key;
    private final Content content;

    Fact(String key, Content content) {
        this.key = key;
        this.content = content;
    }

    /** The name under which it is stored and told to programs. */
    public String key() {
        return key;
    }

    /** Whether it is the name somebody signs in with. */
    public boolean namesAPerson() {
        return content == PERSON;
    }

    /** Whether somebody wrote it, or it is a name: for people only. */
    boolean isWords() {
        return content == WORDS;
    }

    enum Content {
        /** A code, a number or the id of a thing. */
        CODE,
        /** An instant in UTC, as ISO 8601 writes it. */
        INSTANT,
        /** The name somebody signs in with. */
        PERSON,
        /** What somebody wrote, or a name: for people only. */
        WORDS
    }
}
