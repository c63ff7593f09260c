package org.supportprocess.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportprocess.request.event.Facts;

/**
 * The English sentences of the timeline, as releases before 1.3 wrote them. They are part of a change set, with keys and codes
 * of their own, and are never changed with today's.
 */
final class EarlierSentences {

    private static final String MOMENT = "\\w{3} \\d{1,2} \\w{3,4} \\d{4} \\d\\d:\\d\\d:\\d\\d \\S+(?: \\(UTC\\S+\\))?";
    private static final Pattern TWICE = Pattern.compile("(.*) \\(UTC(.*)\\)");
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm:ss VV", Locale.UK);

    private static final String IMPACT = "service (?<condition>\\w+), users affected: (?<usersAffected>\\w+),"
            + " (?<workaround>with a workaround|no workaround), business impact (?<businessImpact>\\w+)";
    private static final String RUNG =
            "Told: (?<told>.+) \\((?<promised>promised by|internal goal|no news for the customer since)" + " (?<since>"
                    + MOMENT + ")\\)";

    /** By the name of the event: the sentences it was told in, with the keys of their facts as names of their groups. */
    private static final Map<String, List<Pattern>> SENTENCES = Map.ofEntries(
            told(
                    "Request submitted",
                    "Submitted (?<channel>in the portal|by telephone|by a partner|by mail): (?<summary>.+)"),
            told(
                    "Severity assessed",
                    "Severity (?<severity>[ABC]) (?<source>by the table): " + IMPACT,
                    "Severity (?<severity>[ABC]) (?<source>as the customer requested); the table says (?<assessed>[ABC]): "
                            + IMPACT),
            told(
                    "Response target set",
                    "An engineer makes contact by (?<respondBy>" + MOMENT
                            + ") \\((?<commitment>[^,()]+), (?<availability>[^,()]+)\\)(?:; this time has passed already)?",
                    "An engineer makes contact (?<availability>.+); (?<commitment>no hour is promised)"
                            + " \\(internal goal: (?<internalGoal>" + MOMENT + ")\\)"),
            told("Request routed", "To the engineers of (?<queue>\\S+)"),
            told("Request acknowledged", "The request has been received; the time until the first response is running"),
            told("Critical request announced", RUNG),
            told("Response fell due soon", RUNG),
            told("Response fell overdue", RUNG),
            told("Response still missing", RUNG),
            told("Update fell due", RUNG),
            told("Update fell overdue", RUNG),
            told(
                    "Call logged",
                    "Call (?<direction>from) (?<with>[^:]+): (?<call>CALL-\\d{4}-\\d{6,12}), verified (?<verified>by a code sent to the registered address|by a call back to the registered number)",
                    "Call (?<direction>from|to) (?<with>[^:]+): (?<text>.+)"),
            told(
                    "Request reassigned",
                    "From (?<fromPerson>the queue|\\S+) to (?<toPerson>the queue|[^\\s:]+)(?:: (?<reason>.+))?"),
            told("Requests linked", "(?<other>SR-\\d{4}-\\d{6,12})(?:: (?<reason>.+))?"),
            told(
                    "Translator requested",
                    "For (?<language>[^:]+): (?<cause>nobody in the queue speaks it)",
                    "For (?<language>[^:]+)(?:: (?<reason>.+))?"),
            told("Outage linked", "It is part of the known outage (?<outage>\\S+): (?<summary>.+)"),
            told("Outage unlinked", "It is not part of the outage (?<outage>\\S+) after all"),
            told(
                    "Request answered",
                    "An engineer made contact; no hour had been promised",
                    "An engineer made contact; the promise was (?<met>kept|missed)"),
            told("Message sent", "A message was added to the conversation"),
            told("File attached", "(?<name>.+)"),
            told("Request handed over", "From (?<from>\\S+) to (?<to>\\S+)"),
            told("Information requested", "The customer is asked for information until (?<until>" + MOMENT + ")"),
            told("Customer reminded", "The information asked for is still missing"),
            told("Information received", "The customer answered; work goes on"),
            told("Work resumed", "(?<reason>.+)"),
            told("Solution proposed", "Counts as confirmed if nobody objects until (?<until>" + MOMENT + ")"),
            told("Solution confirmed", "The customer confirmed the solution"),
            told("Solution rejected", "(?<reason>.+)"),
            told(
                    "Severity changed",
                    "From (?<from>[ABC]) to (?<to>[ABC]) (?<source>by the table|by the customer|by an engineer): (?<reason>.+)"),
            told("Request withdrawn", "The customer withdrew the request"),
            told(
                    "Request closed",
                    "Closed because (?<closure>.+); can be reopened until (?<reopenUntil>" + MOMENT + ")"),
            told("Survey invited", "The customer is invited to say how it went"),
            told("Survey answered", "The customer gave (?<score>\\d) of 5"),
            told("Request reopened", "Episode (?<episode>\\d+): (?<reason>.+)"),
            told("Request archived", "The reopen window is over"));

    private static final Set<String> MOMENTS = Set.of("respondBy", "internalGoal", "since", "until", "reopenUntil");
    private static final Set<String> LOWER_CASE = Set.of("condition", "usersAffected", "businessImpact");

    /** By the key of the fact: its codes by the words they were told in; the empty one where there is no such fact. */
    private static final Map<String, Map<String, String>> CODES = Map.ofEntries(
            Map.entry(
                    "channel",
                    Map.of(
                            "in the portal",
                            "PORTAL",
                            "by telephone",
                            "PHONE",
                            "by a partner",
                            "PARTNER",
                            "by mail",
                            "MAIL")),
            Map.entry(
                    "source",
                    Map.of(
                            "by the table", "TABLE",
                            "as the customer requested", "CUSTOMER",
                            "by the customer", "CUSTOMER",
                            "by an engineer", "ENGINEER")),
            Map.entry("workaround", Map.of("with a workaround", "true", "no workaround", "false")),
            Map.entry(
                    "commitment",
                    Map.of(
                            "within 1 hour", "PT1H",
                            "within 2 hours", "PT2H",
                            "within 4 hours", "PT4H",
                            "within 8 hours", "PT8H",
                            "by the end of the next business day", "NEXT_BUSINESS_DAY",
                            "no hour is promised", "NO_HOUR_NAMED")),
            Map.entry("availability", Map.of("around the clock", "ANYTIME", "in business hours", "BUSINESS_HOURS")),
            Map.entry(
                    "told",
                    Map.of(
                            "the account manager", "ACCOUNT_MANAGER",
                            "the engineer and the queue", "ENGINEER",
                            "the team lead", "TEAM_LEAD",
                            "the duty manager", "DUTY_MANAGER",
                            "the engineer and the queue and the account manager", "ENGINEER+ACCOUNT_MANAGER",
                            "the team lead and the account manager", "TEAM_LEAD+ACCOUNT_MANAGER",
                            "the duty manager and the account manager", "DUTY_MANAGER+ACCOUNT_MANAGER")),
            Map.entry(
                    "promised",
                    Map.of("promised by", "true", "internal goal", "false", "no news for the customer since", "")),
            Map.entry("direction", Map.of("from", "INCOMING", "to", "OUTGOING")),
            Map.entry(
                    "verified",
                    Map.of(
                            "by a code sent to the registered address", "CODE",
                            "by a call back to the registered number", "CALL_BACK")),
            Map.entry("cause", Map.of("nobody in the queue speaks it", "NOBODY_SPEAKS_IT")),
            Map.entry("met", Map.of("kept", "true", "missed", "false")),
            Map.entry(
                    "closure",
                    Map.of(
                            "the customer confirmed the solution", "CONFIRMED",
                            "five business days passed without an answer to the proposed solution, which counts as confirmed",
                                    "CONFIRMED_BY_SILENCE",
                            "the information asked for did not arrive within ten business days", "UNANSWERED",
                            "the customer withdrew the request", "WITHDRAWN")));

    /** The business days of silence that led to a closing; those releases knew no others. */
    private static final Map<String, Map<String, String>> FIGURES =
            Map.of("CONFIRMED_BY_SILENCE", Map.of("silence", "5"), "UNANSWERED", Map.of("silence", "10"));

    private EarlierSentences() {}

    /** The facts in the sentence; the sentence itself as a text if it is not one of those known. */
    static Facts facts(String what, String sentence) {
        return SENTENCES.getOrDefault(what, List.of()).stream()
                .map(words -> words.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(EarlierSentences::read)
                .orElseGet(() -> new Facts(Map.of("text", sentence)));
    }

    private static Optional<Facts> read(Matcher sentence) {
        Map<String, String> facts = new LinkedHashMap<>();
        try {
            keys(sentence.pattern()).forEach(key -> {
                String words = sentence.group(key);
                String fact = words == null ? "" : fact(key, words);
                if (!fact.isEmpty()) {
                    facts.put(key, fact);
                }
            });
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        if ("TABLE".equals(facts.get("source")) && facts.containsKey("condition")) {
            facts.put("assessed", facts.get("severity"));
        }
        if (facts.containsKey("closure")) {
            facts.putAll(FIGURES.getOrDefault(facts.get("closure"), Map.of()));
            facts.put("reopenWindowDays", "14");
        }
        return Optional.of(new Facts(facts));
    }

    private static List<String> keys(Pattern sentence) {
        return Pattern.compile("\\(\\?<(\\w+)>")
                .matcher(sentence.pattern())
                .results()
                .map(group -> group.group(1))
                .toList();
    }

    /** @throws IllegalArgumentException for words that stand for no code of the key */
    private static String fact(String key, String words) {
        if (MOMENTS.contains(key)) {
            return instant(words).toString();
        }
        if (LOWER_CASE.contains(key)) {
            return words.toUpperCase(Locale.ROOT);
        }
        return switch (key) {
            case "language" -> language(words);
            case "fromPerson", "toPerson" -> words.equals("the queue") ? "" : words;
            default -> code(key, words);
        };
    }

    private static String code(String key, String words) {
        Map<String, String> codes = CODES.get(key);
        if (codes == null) {
            return words;
        }
        return Optional.ofNullable(codes.get(words))
                .orElseThrow(() -> new IllegalArgumentException("%s: %s".formatted(key, words)));
    }

    private static String language(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> Locale.forLanguageTag(tag)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("language: " + name));
    }

    /** An hour that occurred twice had its offset named. */
    private static Instant instant(String words) {
        Matcher twice = TWICE.matcher(words);
        return twice.matches()
                ? ZonedDateTime.parse(twice.group(1), FORMAT).toLocalDateTime().toInstant(ZoneOffset.of(twice.group(2)))
                : ZonedDateTime.parse(words, FORMAT).toInstant();
    }

    private static Map.Entry<String, List<Pattern>> told(String what, String... sentences) {
        return Map.entry(
                what,
                Arrays.stream(sentences)
                        .map(sentence -> Pattern.compile(sentence, Pattern.DOTALL))
                        .toList());
    }
}
