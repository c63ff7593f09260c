package org.supportprocess.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportprocess.request.RequestEvent.CallLogged;
import org.supportprocess.request.RequestEvent.NoteWritten;
import org.supportprocess.request.RequestEvent.RequestHandedOver;
import org.supportprocess.request.RequestEvent.RequestRouted;
import org.supportprocess.request.RequestEvent.RequestsLinked;
import org.supportprocess.request.RequestEvent.SeverityChanged;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;

/** What is told in sentences is read back as the facts it was told of, however it is worded. */
class ReadingTheTimeline {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final RequestNumber OTHER = new RequestNumber("SR-2026-000007");

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(new RequestRouted("exchange-online"), reader(RequestRouted::read)),
                Arguments.of(new RequestHandedOver("exchange-online", "lync-online"), reader(RequestHandedOver::read)),
                Arguments.of(new RequestsLinked(OTHER, "The same:\nagain"), reader(RequestsLinked::read)),
                Arguments.of(new RequestsLinked(OTHER, ""), reader(RequestsLinked::read)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void findsTheFactsInItsSentence(RequestEvent fact, Function<TimelineEntry, Optional<RequestEvent>> reader) {
        assertThat(reader.apply(entry(fact))).contains(fact);
    }

    @ParameterizedTest
    @MethodSource("told")
    void findsNoneInWhatSomebodyHasWritten(RequestEvent fact, Function<TimelineEntry, Optional<RequestEvent>> reader) {
        assertThat(reader.apply(entry(new NoteWritten(fact.detail())))).isEmpty();
    }

    static Stream<RequestEvent> named() {
        return Stream.of(
                new SeverityChanged(Severity.A, Severity.B, SeveritySource.ENGINEER, "Less"),
                new CallLogged(CallDirection.OUTGOING, "Grace", "Hello"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void knowsWhatItTellsOf(RequestEvent fact) {
        assertThat(entry(fact).tellsOf(NoteWritten.class, fact.getClass())).isTrue();
        assertThat(entry(fact).tellsOf(NoteWritten.class)).isFalse();
    }

    private static <E extends RequestEvent> Function<TimelineEntry, Optional<E>> reader(
            Function<TimelineEntry, Optional<E>> reader) {
        return reader;
    }

    private static TimelineEntry entry(RequestEvent fact) {
        return new TimelineEntry(TakingAStepOutOfTurn.submitted(), 1, 1, NOW, "erik", fact);
    }
}
