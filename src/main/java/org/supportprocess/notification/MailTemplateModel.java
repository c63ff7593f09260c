package org.supportprocess.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.supportprocess.request.lifecycle.Closure;

/** The content that the templates of a letter read, each part in the recipient's language and zone. */
final class MailTemplateModel {

    private final OutgoingMail mail;
    private final MailFacts facts;
    private final String portal;
    private final MessageSource words;
    private final Locale locale;

    MailTemplateModel(OutgoingMail mail, String portal, MessageSource words) {
        this.mail = mail;
        this.facts = mail.facts();
        this.portal = portal;
        this.words = words;
        this.locale = mail.recipient().locale();
    }

    /**
     * The subject {@code [SR-2026-000123] summary}: by the number we find the request when a mail program loses the
     * thread.
     */
    public String subject() {
        String summary = SingleLine.of(facts.summary());
        return mail.requestNumber()
                .map(number -> "[%s] %s".formatted(number, summary))
                .orElseGet(() -> say("mail.subject." + mail.kind(), summary));
    }

    public String language() {
        return locale.toLanguageTag();
    }

    public String greeting() {
        return say("mail.greeting", mail.recipient().name());
    }

    public String lead() {
        return say("mail.lead." + mail.kind(), mail.requestNumber().orElse(""), SingleLine.of(facts.summary()));
    }

    /** The text somebody wrote, line by line; empty where nobody did. */
    public List<String> lines() {
        return Optional.ofNullable(facts.words())
                .map(text -> text.split("\\R", -1))
                .map(List::of)
                .orElse(List.of());
    }

    /** The paragraphs that say what follows for the customer. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        switch (mail.kind()) {
            case ACKNOWLEDGED, REOPENED -> paragraphs.add(promise());
            case DECLINED -> {
                paragraphs.add(facts.reason());
                paragraphs.add(facts.instead());
            }
            case INFORMATION_REQUESTED, REMINDED -> addUntil(paragraphs, "mail.answerBy");
            case SOLUTION_PROPOSED, SILENCE_REMINDED -> addUntil(paragraphs, "mail.confirmBy");
            case TURN_BEGUN_AGAIN, MESSAGE_SENT -> addUntil(paragraphs, "mail.turnUntil");
            case CLOSED -> {
                paragraphs.add(say("mail.closure." + facts.closure()));
                paragraphs.add(say("mail.reopenUntil", until()));
                if (asksHowItWent()) {
                    paragraphs.add(say("mail.survey"));
                }
            }
            case SEVERITY_LOWERED -> {
                paragraphs.add(
                        say("mail.severity", requireNonNull(facts.severityBefore()), requireNonNull(facts.severity())));
                if (facts.respondBy() != null) {
                    paragraphs.add(say("mail.promiseStays", time(facts.respondBy())));
                }
            }
            case PROMISE_MISSED -> {
                paragraphs.add(say("mail.late", time(requireNonNull(facts.respondBy()))));
                paragraphs.add(say("mail.newsBy", until()));
            }
            case NEWS_PROMISED -> paragraphs.add(say("mail.newsBy", until()));
            case REPLY_KEPT -> paragraphs.add(say("mail.kept", until()));
            case REPLY_REFUSED -> paragraphs.add(say("mail.refusal." + facts.reason()));
            case CALLER_CODE -> {
                paragraphs.add(facts.words() == null ? say("mail.code.forgotten") : say("mail.code.until", until()));
                paragraphs.add(say("mail.code.nobodyElse"));
            }
            default -> {
                // the engineer's words are all there is
            }
        }
        if (canBeAnswered()) {
            paragraphs.add(say("mail.justReply"));
        }
        return paragraphs;
    }

    /** The links that lead on from here. */
    public List<Link> links() {
        String page =
                portal + "/requests" + mail.requestNumber().map("/"::concat).orElse("");
        return switch (mail.kind()) {
            case ACKNOWLEDGED, REOPENED -> links("request", page, "receipt", page + "/receipt");
            case CLOSED -> asksHowItWent() ? links("survey", page + "#survey", "reopen", page) : links("reopen", page);
            case REPLY_KEPT -> links("reopen", page);
            case SOLUTION_PROPOSED, SILENCE_REMINDED -> links("confirm", page);
            case REPLY_REFUSED, CALLER_CODE -> links("requests", page);
            default -> links("request", page);
        };
    }

    /** The mark recognised in an answer, below which everything is our own; absent where no answer is taken. */
    public @Nullable String mark() {
        return canBeAnswered() ? ReplyMark.around(say("mail.replyAbove")) : null;
    }

    public String signature() {
        return say("mail.signature");
    }

    /** Nobody who has withdrawn a request is asked. */
    private boolean asksHowItWent() {
        return facts.closure() != Closure.WITHDRAWN;
    }

    private boolean canBeAnswered() {
        return switch (mail.kind()) {
            case DECLINED, CLOSED, REPLY_REFUSED, REPLY_KEPT, CALLER_CODE -> false;
            default -> true;
        };
    }

    private String promise() {
        Instant respondBy = facts.respondBy();
        return respondBy == null
                ? say("mail.noHour." + facts.availability())
                : say("mail.respondBy." + facts.availability(), time(respondBy));
    }

    /** Nothing where no time of the customer's runs. */
    private void addUntil(List<String> paragraphs, String key) {
        if (facts.until() != null) {
            paragraphs.add(say(key, until()));
        }
    }

    private String until() {
        return time(requireNonNull(facts.until()));
    }

    private List<Link> links(String... kindsAndAddresses) {
        return Stream.iterate(0, i -> i < kindsAndAddresses.length, i -> i + 2)
                .map(i -> new Link(say("mail.link." + kindsAndAddresses[i]), kindsAndAddresses[i + 1]))
                .toList();
    }

    /** The time to the minute, with both the everyday name of the zone and the unmistakable one. */
    private String time(Instant instant) {
        ZonedDateTime local = instant.atZone(mail.recipient().zone());
        Locale region = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
        return say(
                "mail.time",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(region)
                        .format(local),
                DateTimeFormatter.ofPattern("HH:mm", region).format(local),
                DateTimeFormatter.ofPattern("zzzz, VV", region).format(local));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    record Link(String label, String address) {}
}
