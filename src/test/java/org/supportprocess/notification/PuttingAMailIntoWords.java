package org.supportprocess.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportprocess.notification.OutgoingMail.Place;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;

/** There are words for everything that a mail may have to say, in every language. */
class PuttingAMailIntoWords {

    private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

    private final MailRenderer renderer = new MailRenderer("https://support.example");

    static Stream<OutgoingMail> mails() {
        return Stream.of("en", "de", "da", "ja").flatMap(language -> Stream.of(MailKind.values())
                .flatMap(kind -> facts(kind).map(facts -> mail(kind, language, facts))));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void findsThem(OutgoingMail mail) {
        RenderedMail rendered = renderer.of(mail);
        assertThat(Stream.of(rendered.subject(), rendered.text(), rendered.html()))
                .allSatisfy(
                        words -> assertThat(words).isNotBlank().doesNotContain("??", "{0}", "{1}", "mail.", "null"));
        assertThat(rendered.text()).doesNotContain("\n\n\n").contains("\n-- \n");
    }

    @Test
    void keepsAHeaderInOneShortLine() {
        assertThat(SingleLine.of("a\r\n b\u2028c\u0000\t d ")).isEqualTo("a b c d");
        assertThat(SingleLine.of("x".repeat(198) + "😀😀")).isEqualTo("x".repeat(198) + "…");
        assertThat(SingleLine.of("x".repeat(200))).hasSize(200);
    }

    private static Stream<MailFacts> facts(MailKind kind) {
        return switch (kind) {
            case CLOSED -> Arrays.stream(Closure.values()).map(closure -> facts(null, null, closure, null));
            case REPLY_REFUSED ->
                Arrays.stream(MailRefusalReason.values()).map(reason -> facts(null, null, null, reason.name()));
            case ACKNOWLEDGED, REOPENED ->
                Arrays.stream(Availability.values())
                        .flatMap(hours -> Stream.of(facts(hours, NOON, null, null), facts(hours, null, null, null)));
            case SEVERITY_LOWERED ->
                Stream.of(NOON, null).map(promised -> facts(null, promised, null, null)
                        .lowering(
                                new RequestEvent.SeverityChanged(
                                                Severity.A, Severity.C, SeveritySource.ENGINEER, "One user only")
                                        .recorded()
                                        .facts(),
                                promised));
            default -> Stream.of(facts(Availability.ANYTIME, NOON, null, "It is not covered."));
        };
    }

    private static MailFacts facts(Availability hours, Instant respondBy, Closure closure, String reason) {
        return new MailFacts("Summary", "Two\nlines", hours, respondBy, NOON, closure, reason, "Call sales.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "da", "ja"})
    void saysWhatHasBecomeOfIt(String language) {
        assertThat(OutgoingMail.State.values())
                .extracting(state -> renderer.say("mail.state." + state, Locale.forLanguageTag(language)))
                .doesNotHaveDuplicates();
    }

    private static OutgoingMail mail(MailKind kind, String language, MailFacts facts) {
        Addressee marco =
                new Addressee("marco", "Marco Conti", "marco@adatum.example", language, ZoneId.of("Europe/Berlin"));
        return kind == MailKind.REPLY_REFUSED
                ? OutgoingMail.answer(marco, facts, NOON)
                : OutgoingMail.about(new Place("SR-2026-000001", 1, 5, null), kind, marco, facts, NOON);
    }

    @Test
    void acceptsAnAddressOfThePortalWithASlashAtItsEnd() {
        OutgoingMail mail = mail(MailKind.CLOSED, "en", facts(null, null, Closure.CONFIRMED, null));
        assertThat(List.of(new MailRenderer("https://support.example/").of(mail), renderer.of(mail)))
                .extracting(RenderedMail::text)
                .allSatisfy(
                        text -> assertThat(text).contains("https://support.example/requests/SR-2026-000001#survey"));
    }
}
