package org.supportprocess.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.wording.TableTranslations.Words;

/**
 * The facts of an event in a sentence.
 *
 * @param zone the zone of its instants
 * @param names those of the staff, by the names they sign in with
 */
record EventSentence(
        Phrases phrases, PageTimes times, ZoneId zone, TableTranslations tables, Map<String, String> names) {

    /** The kinds that consist of what somebody wrote. */
    private static final Set<EventKind> WRITTEN = EnumSet.of(
            EventKind.CRITICAL_REQUEST_FOLLOWED,
            EventKind.ESCALATION_REVIEWED,
            EventKind.NOTE_WRITTEN,
            EventKind.TRANSLATOR_ARRANGED,
            EventKind.FILE_ATTACHED,
            EventKind.WORK_RESUMED,
            EventKind.SOLUTION_REJECTED);

    Happening of(TimelineEntry entry) {
        Facts facts = entry.facts();
        boolean only = facts.has(Fact.TEXT) && facts.values().size() == 1;
        return new Happening(
                entry,
                phrases.say("event." + entry.kind()),
                only ? facts.get(Fact.TEXT) : detail(entry, facts),
                language(entry, only));
    }

    /** A text that is all there is was written by somebody, or is the sentence of an earlier release. */
    private @Nullable String language(TimelineEntry entry, boolean only) {
        if (WRITTEN.contains(entry.kind())) {
            return null;
        }
        if (only) {
            return Locale.ENGLISH.getLanguage();
        }
        return entry.kind() == EventKind.REQUEST_DECLINED
                ? translated(entry.facts(), Fact.REASON).language()
                : phrases.language().getLanguage();
    }

    private String detail(TimelineEntry entry, Facts facts) {
        String key = "event.%s.detail".formatted(entry.kind());
        return switch (entry.kind()) {
            case REQUEST_SUBMITTED -> phrases.say(key + "." + facts.get(Fact.CHANNEL), words(facts, Fact.SUMMARY));
            case REQUEST_DECLINED ->
                translated(facts, Fact.REASON).text() + " "
                        + translated(facts, Fact.INSTEAD).text();
            case SEVERITY_ASSESSED ->
                phrases.say(
                        key + "." + facts.get(Fact.SOURCE),
                        facts.get(Fact.SEVERITY),
                        facts.get(Fact.ASSESSED),
                        impact(facts));
            case RESPONSE_TARGET_SET -> target(facts, entry.at());
            case REQUEST_ROUTED -> phrases.say(key, queue(facts, Fact.QUEUE));
            case CRITICAL_REQUEST_ANNOUNCED,
                    RESPONSE_FELL_DUE_SOON,
                    RESPONSE_FELL_OVERDUE,
                    RESPONSE_STILL_MISSING,
                    UPDATE_FELL_DUE,
                    UPDATE_FELL_OVERDUE -> rung(facts);
            case CALL_LOGGED -> call(key + "." + facts.get(Fact.DIRECTION) + reached(facts), facts);
            case INFORMATION_RECEIVED, SOLUTION_QUESTIONED -> phrases.say(key + answered(facts));
            case SOLUTION_CONFIRMED -> confirmed(key, facts);
            case CUSTOMER_REMINDED ->
                phrases.say(key + "." + facts.find(Fact.ABOUT).orElse("FOR_INFORMATION"));
            case REQUEST_REASSIGNED ->
                because(phrases.say(key, person(facts, Fact.FROM_PERSON), person(facts, Fact.TO_PERSON)), facts);
            case REQUESTS_LINKED -> because(facts.get(Fact.OTHER), facts);
            case TRANSLATOR_REQUESTED ->
                because(
                        phrases.say(
                                facts.find(Fact.CAUSE)
                                        .map(cause -> key + "." + cause)
                                        .orElse(key),
                                language(facts)),
                        facts);
            case OUTAGE_LINKED -> phrases.say(key, facts.get(Fact.OUTAGE), words(facts, Fact.SUMMARY));
            case OUTAGE_UNLINKED -> phrases.say(key, facts.get(Fact.OUTAGE));
            case REQUEST_ANSWERED ->
                phrases.say(key + "." + facts.find(Fact.MET).orElse("nothing"));
            case MESSAGE_NOT_DELIVERED -> phrases.say(key + "." + facts.get(Fact.CAUSE), words(facts, Fact.REASON));
            case FILE_ATTACHED -> words(facts, Fact.NAME);
            case REQUEST_HANDED_OVER -> phrases.say(key, queue(facts, Fact.FROM), queue(facts, Fact.TO));
            case HANDOVER_EXPLAINED -> because(phrases.say(key, queue(facts, Fact.TO)), facts);
            case INFORMATION_REQUESTED, SOLUTION_PROPOSED, TURN_BEGUN_AGAIN ->
                phrases.say(key, moment(facts, Fact.UNTIL));
            case WORK_RESUMED, SOLUTION_REJECTED -> words(facts, Fact.REASON);
            case PROMISE_MISSED -> phrases.say(key, moment(facts, Fact.RESPOND_BY), moment(facts, Fact.UNTIL));
            case NEWS_PROMISED -> phrases.say(key, moment(facts, Fact.UNTIL));
            case SEVERITY_CHANGED ->
                because(
                        phrases.say(key + "." + facts.get(Fact.SOURCE), facts.get(Fact.FROM), facts.get(Fact.TO)),
                        facts);
            case REQUEST_CLOSED ->
                phrases.say(
                        key,
                        phrases.say(
                                key + "." + facts.get(Fact.CLOSURE),
                                facts.find(Fact.SILENCE).map(Integer::valueOf).orElse(0)),
                        moment(facts, Fact.REOPEN_UNTIL));
            case SURVEY_ANSWERED ->
                phrases.say(key + "." + facts.find(Fact.SIDE).orElse("CUSTOMER"), facts.get(Fact.SCORE));
            case REQUEST_REOPENED -> phrases.say(key, facts.get(Fact.EPISODE), words(facts, Fact.REASON));
            case CRITICAL_REQUEST_FOLLOWED, ESCALATION_REVIEWED, NOTE_WRITTEN, TRANSLATOR_ARRANGED ->
                words(facts, Fact.TEXT);
            case REQUEST_ACKNOWLEDGED,
                    MESSAGE_SENT,
                    REQUEST_WITHDRAWN,
                    SURVEY_INVITED,
                    MESSAGE_AFTER_CLOSING,
                    REQUEST_ARCHIVED -> phrases.say(key);
        };
    }

    /** @param setAt tells whether the promised time had passed already, as it may when the severity is raised late */
    String target(Facts facts, Instant setAt) {
        String key = "event.RESPONSE_TARGET_SET.detail";
        if (!facts.has(Fact.RESPOND_BY)) {
            return phrases.say(key + ".none." + facts.get(Fact.AVAILABILITY), moment(facts, Fact.INTERNAL_GOAL));
        }
        boolean passed = facts.instant(Fact.RESPOND_BY).isBefore(setAt);
        return phrases.say(
                key + (passed ? ".passed" : ".promised"),
                moment(facts, Fact.RESPOND_BY),
                phrases.say("code.Commitment." + facts.get(Fact.COMMITMENT)),
                phrases.say("code.Availability." + facts.get(Fact.AVAILABILITY)));
    }

    private String impact(Facts facts) {
        String business = phrases.say("code.BusinessImpact." + facts.get(Fact.BUSINESS_IMPACT));
        if (!facts.has(Fact.CONDITION)) {
            return business;
        }
        return phrases.say(
                "event.impact",
                phrases.say("code.Condition." + facts.get(Fact.CONDITION)),
                phrases.say("code.UsersAffected." + facts.get(Fact.USERS_AFFECTED)),
                phrases.say(facts.get(Fact.WORKAROUND).equals("true") ? "impact.workaround" : "impact.noWorkaround"),
                business);
    }

    private String rung(Facts facts) {
        String about = facts.find(Fact.PROMISED)
                .map(promised -> promised.equals("true") ? "promised" : "internal")
                .orElse("update");
        return phrases.say(
                "event.rung." + about, phrases.say("event.told." + facts.get(Fact.TOLD)), moment(facts, Fact.SINCE));
    }

    private String call(String key, Facts facts) {
        String said = facts.find(Fact.VERIFIED)
                .map(way -> phrases.say("event.verified." + way, facts.get(Fact.CALL)))
                .orElseGet(() -> words(facts, Fact.TEXT));
        return phrases.say(key, words(facts, Fact.WITH), said);
    }

    private static String reached(Facts facts) {
        return facts.find(Fact.REACHED).orElse("true").equals("true") ? "" : ".notReached";
    }

    /** An engineer may have taken a message or a call for it. */
    private String confirmed(String key, Facts facts) {
        if (!facts.has(Fact.EVIDENCE)) {
            return phrases.say(key);
        }
        boolean call = facts.get(Fact.EVIDENCE).equals(EventKind.CALL_LOGGED.name());
        return phrases.say(key + (call ? ".CALL" : ".MESSAGE"), moment(facts, Fact.SINCE));
    }

    /** The way in which the customer answered; entries of earlier releases, all of them messages, do not name it. */
    private static String answered(Facts facts) {
        return "." + facts.find(Fact.ACT).orElse("MESSAGE");
    }

    /** What somebody wrote; they may have left it out. */
    private static String words(Facts facts, Fact fact) {
        return facts.find(fact).orElse("");
    }

    private String because(String what, Facts facts) {
        return facts.find(Fact.REASON)
                .map(reason -> phrases.say("event.because", what, reason))
                .orElse(what);
    }

    private Words translated(Facts facts, Fact sentence) {
        return tables.of(facts.get(sentence), phrases.language());
    }

    private String queue(Facts facts, Fact queue) {
        return phrases.nameOf("queue", facts.get(queue));
    }

    private String person(Facts facts, Fact person) {
        return facts.find(person)
                .map(user -> names.getOrDefault(user, user))
                .orElseGet(() -> phrases.say("event.wholeQueue"));
    }

    private String language(Facts facts) {
        return Locale.forLanguageTag(facts.get(Fact.LANGUAGE)).getDisplayLanguage(phrases.language());
    }

    private String moment(Facts facts, Fact instant) {
        return times.moment(facts.instant(instant), zone, phrases.language());
    }
}
