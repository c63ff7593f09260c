package org.supportprocess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.TimelineEntries;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.TurnEvent;
import org.supportprocess.request.event.CallDirection;
import org.supportprocess.request.event.CustomerAct;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.request.event.RecordedEvent;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.SurveySide;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.Evidence;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.request.turn.Turn;

/** Whatever can happen is told in every language, to customers as to the staff. */
class TellingWhatHappened {

    private static final Instant DUE = Instant.parse("2026-12-02T16:00:00Z");
    private static final Impact IMPACT =
            new Impact(Impact.Condition.UNUSABLE, Impact.UsersAffected.ALL, false, Impact.BusinessImpact.SEVERE);

    private static final Submission TECHNICAL = submission(SupportType.TECHNICAL);
    private static final Submission BILLING = submission(SupportType.BILLING);

    private final EventWording wording = wording();

    private static EventWording wording() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/portal", "messages/events", "messages/open");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new EventWording(
                messages,
                new PageTimes(messages, Clock.systemUTC()),
                new TableTranslations(messages),
                users -> named(users));
    }

    private static Map<String, String> named(Collection<String> users) {
        return users.contains("erik") ? Map.of("erik", "Erik Lund") : Map.of();
    }

    /** Each kind, in each of the ways in which its facts can differ. */
    static List<RequestEvent> events() {
        List<RequestEvent> events = new ArrayList<>(List.of(
                new RequestEvent.RequestDeclined(new Pointer("It is not covered.", "Buy it.")),
                new RequestEvent.SeverityAssessed(
                        Severity.A, new Assessment(Severity.A, SeveritySource.TABLE), TECHNICAL),
                new RequestEvent.SeverityAssessed(
                        Severity.C, new Assessment(Severity.C, SeveritySource.TABLE), BILLING),
                new RequestEvent.SeverityAssessed(
                        Severity.A, new Assessment(Severity.C, SeveritySource.CUSTOMER), TECHNICAL),
                target(Commitment.NO_HOUR_NAMED, null, DUE),
                new RequestEvent.ResponseTargetSet(
                        new ResponseTarget(Availability.BUSINESS_HOURS, Commitment.NO_HOUR_NAMED, null, DUE)),
                target(Commitment.PT1H, Instant.EPOCH, null),
                new RequestEvent.RequestRouted("exchange-online"),
                new RequestEvent.RequestRouted("an-added-queue"),
                new RequestEvent.RequestAcknowledged(),
                new RequestEvent.CriticalRequestFollowed("Seen"),
                new RequestEvent.EscalationReviewed("Seen"),
                new RequestEvent.NoteWritten("Seen"),
                new RequestEvent.CallTaken("CALL-2026-000001", "Grace Hall", "CODE"),
                new RequestEvent.CallTaken("CALL-2026-000001", "Grace Hall", "CALL_BACK"),
                new RequestEvent.RequestReassigned("erik", null, ""),
                new RequestEvent.RequestReassigned(null, "erik", "Holidays"),
                new RequestEvent.RequestsLinked(new RequestNumber("SR-2026-000007"), "The same"),
                new RequestEvent.TranslatorRequested("ja", "A call"),
                new RequestEvent.TranslatorMissing("ja"),
                new RequestEvent.TranslatorArranged("Ms Ito at ten"),
                new RequestEvent.OutageLinked("OUT-2026-0001", "Mail is down"),
                new RequestEvent.OutageUnlinked("OUT-2026-0001"),
                new RequestEvent.RequestAnswered(true),
                new RequestEvent.RequestAnswered(false),
                new RequestEvent.RequestAnswered(null),
                new RequestEvent.MessageSent(),
                new RequestEvent.MessageNotDelivered("MESSAGE_SENT", 3, "REFUSED", "550 5.1.1 user unknown"),
                new RequestEvent.MessageNotDelivered("REMINDED", null, "RETURNED", "550 5.1.1 user unknown"),
                new RequestEvent.MessageNotDelivered("ANSWERED", 2, RequestEvent.MessageNotDelivered.NOBODY, ""),
                new RequestEvent.FileAttached("log.txt"),
                new RequestEvent.RequestHandedOver("exchange-online", "lync-online"),
                new RequestEvent.HandoverExplained("lync-online", "Meetings"),
                new TurnEvent.InformationRequested(DUE),
                new TurnEvent.TurnBegunAgain(Turn.Reason.OUTAGE, DUE),
                new TurnEvent.WorkResumed("Found it"),
                new TurnEvent.SolutionProposed(DUE),
                new TurnEvent.SolutionConfirmed(new Evidence(EventKind.SOLUTION_CONFIRMED, DUE, "grace")),
                new TurnEvent.SolutionConfirmed(new Evidence(EventKind.SOLUTION_QUESTIONED, DUE, "grace")),
                new TurnEvent.SolutionConfirmed(new Evidence(EventKind.CALL_LOGGED, DUE, "erik")),
                new TurnEvent.SolutionRejected("It is not"),
                new NewsPromise.Missed(DUE, DUE, "We are ill"),
                new NewsPromise.Named(DUE),
                new RequestEvent.RequestWithdrawn(),
                new RequestEvent.SurveyInvited(),
                new RequestEvent.SurveyAnswered(4, SurveySide.CUSTOMER),
                new RequestEvent.SurveyAnswered(4, SurveySide.PARTNER),
                new RequestEvent.MessageKept(),
                new RequestEvent.RequestReopened(2, "It is back"),
                new RequestEvent.RequestArchived()));
        Stream.of(Channel.values()).forEach(door -> events.add(new RequestEvent.RequestSubmitted(door, "Mail")));
        Stream.of(Availability.values())
                .flatMap(hours -> Stream.of(Commitment.values())
                        .filter(promise -> promise != Commitment.NO_HOUR_NAMED)
                        .map(promise -> new ResponseTarget(hours, promise, DUE, null)))
                .forEach(target -> events.add(new RequestEvent.ResponseTargetSet(target)));
        Stream.of(Rung.values())
                .flatMap(rung -> Stream.of(
                                "ENGINEER",
                                "TEAM_LEAD",
                                "DUTY_MANAGER",
                                "ENGINEER+ACCOUNT_MANAGER",
                                "TEAM_LEAD+ACCOUNT_MANAGER",
                                "DUTY_MANAGER+ACCOUNT_MANAGER",
                                "ACCOUNT_MANAGER")
                        .map(told -> new RequestEvent.RungClimbed(rung, DUE, told.startsWith("TEAM"), told)))
                .forEach(events::add);
        Stream.of(CallDirection.values()).forEach(way -> Stream.of(true, false)
                .forEach(reached ->
                        events.add(new RequestEvent.CallLogged(way, "Grace Hall", "How long?", DUE, reached, true))));
        Stream.of(CustomerAct.values())
                .forEach(act -> events.addAll(
                        List.of(new TurnEvent.InformationReceived(act), new TurnEvent.SolutionQuestioned(act))));
        Stream.of(CustomerQuestion.values()).forEach(asked -> events.add(new TurnEvent.CustomerReminded(asked)));
        Stream.of(SeveritySource.values())
                .forEach(by -> events.add(new RequestEvent.SeverityChanged(Severity.B, Severity.A, by, "Everybody")));
        Stream.of(Closure.values()).forEach(why -> events.add(new RequestEvent.RequestClosed(why, 5, DUE, 14)));
        return events;
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void isDoneInWholeSentencesOfEveryLanguage(PortalLanguage language) {
        for (RequestEvent event : events()) {
            for (boolean customer : event.customerVisible() ? new boolean[] {true, false} : new boolean[1]) {
                Happening said = said(event, customer, language.locale());
                assertThat(said.what() + said.detail())
                        .as("%s in %s", event, language)
                        .doesNotContain("{", "??", "event.", "code.", "T16:00", "exchange-online")
                        .doesNotContainPattern("\\berik\\b");
                assertThat(said.what()).isNotBlank();
                assertThat(said.detail()).isNotBlank();
            }
        }
    }

    @Test
    void isDoneForEachKind() {
        assertThat(events()).extracting(event -> event.recorded().kind()).containsAll(EnumSet.allOf(EventKind.class));
    }

    @Test
    void isDoneForEachEventThatThereIs() {
        assertThat(Stream.of(RequestEvent.class, TurnEvent.class)
                        .flatMap(events -> Stream.of(events.getDeclaredClasses()))
                        .filter(Class::isRecord))
                .isNotEmpty()
                .allMatch(kind -> events().stream().anyMatch(kind::isInstance));
    }

    /** A translation that has the English words only is not one. */
    @ParameterizedTest
    @EnumSource(value = PortalLanguage.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void isNeverDoneInEnglishForOthers(PortalLanguage language) {
        assertThat(events().stream()
                        .filter(event -> said(event, true, language.locale()).language() != null))
                .filteredOn(event -> !event.recorded().kind().equals(EventKind.REQUEST_DECLINED))
                .filteredOn(event -> !event.recorded().kind().equals(EventKind.REQUESTS_LINKED))
                .allSatisfy(
                        event -> assertThat(said(event, true, language.locale()).detail())
                                .isNotEqualTo(said(event, true, Locale.ENGLISH).detail()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You withdrew the request | The customer withdrew the request",
                "de | Sie haben die Anfrage zurückgezogen | Der Kunde hat die Anfrage zurückgezogen",
                "da | Du trak sagen tilbage | Kunden trak sagen tilbage",
                "ja | お客様がリクエストを取り下げられました | お客様がリクエストを取り下げました",
            })
    void speaksToTheCustomerAndOfTheCustomerToTheStaff(String language, String toCustomer, String toStaff) {
        Locale reader = Locale.forLanguageTag(language);
        assertThat(said(new RequestEvent.RequestWithdrawn(), true, reader).detail())
                .isEqualTo(toCustomer);
        assertThat(said(new RequestEvent.RequestWithdrawn(), false, reader).detail())
                .isEqualTo(toStaff);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We ask you for information until Wed 2 Dec 2026, 11:00, New York time",
                "de | Wir bitten Sie um Auskunft bis Mi. 2. Dez. 2026, 11:00 Uhr, Nordamerikanische Ostküstenzeit",
                "da | Vi beder dig om oplysninger senest ons. 2. dec. 2026 kl. 11.00, Eastern-tid",
                "ja | 2026年12月2日(水) 11:00（アメリカ東部時間）までに情報をお知らせください",
            })
    void saysAnInstantInTheCustomersZoneAndNamesItOnce(String language, String sentence) {
        assertThat(said(new TurnEvent.InformationRequested(DUE), true, Locale.forLanguageTag(language))
                        .detail())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | within 1 business day, which",
                "de | binnen 1 Werktag nicht",
                "da | inden for 1 arbejdsdag, hvilket",
            })
    void saysOneDayInTheSingular(String language, String words) {
        assertThat(said(
                                new RequestEvent.RequestClosed(Closure.CONFIRMED_BY_SILENCE, 1, DUE, 14),
                                true,
                                Locale.forLanguageTag(language))
                        .detail())
                .contains(words);
    }

    /** A timeline with an entry that nobody can put into words would be lost for good. */
    @ParameterizedTest
    @EnumSource(
            value = EventKind.class,
            names = {
                "NOTE_WRITTEN",
                "ESCALATION_REVIEWED",
                "CRITICAL_REQUEST_FOLLOWED",
                "TRANSLATOR_ARRANGED",
                "WORK_RESUMED",
                "SOLUTION_REJECTED",
                "FILE_ATTACHED"
            })
    void leavesOutWhatNobodyWrote(EventKind kind) {
        Happening said = wording.of(
                        TimelineEntries.REQUEST, List.of(TimelineEntries.of(kind.recorded())), false, Locale.ENGLISH)
                .get(0);
        assertThat(said.what()).isNotBlank();
        assertThat(said.detail()).isEmpty();
    }

    @Test
    void namesAColleagueToTheStaff() {
        assertThat(said(new RequestEvent.RequestReassigned("erik", null, "Holidays"), false, Locale.ENGLISH)
                        .detail())
                .isEqualTo("From Erik Lund to the queue: Holidays");
    }

    @Test
    void tellsAProgramNothingThatSomebodyWrote() {
        assertThat(new TurnEvent.SolutionRejected("It is <b>not</b>")
                        .recorded()
                        .facts()
                        .codes())
                .isEmpty();
        assertThat(new RequestEvent.SeverityChanged(Severity.B, Severity.A, SeveritySource.ENGINEER, "All")
                        .recorded()
                        .facts()
                        .codes())
                .isEqualTo(Map.of("from", "B", "to", "A", "source", "ENGINEER"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesNoneOfOurPeopleToACustomer(RequestEvent event) {
        assertThat(Stream.of(Fact.values())
                        .filter(Fact::namesAPerson)
                        .filter(fact -> event.recorded().facts().has(fact)))
                .matches(people -> people.isEmpty() || !event.customerVisible());
    }

    @Test
    void keepsTheSentenceOfAnEarlierReleaseThatCouldNotBeRead() {
        TimelineEntry entry = TimelineEntries.of(EventKind.REQUEST_ROUTED.with(Fact.TEXT, "To whom it may concern"));
        Happening said = wording.of(TimelineEntries.REQUEST, List.of(entry), true, Locale.GERMAN)
                .get(0);
        assertThat(said.what()).isEqualTo("An die Technik gegeben");
        assertThat(said.detail()).isEqualTo("To whom it may concern");
        assertThat(said.language()).isEqualTo("en");
    }

    /** A kind or a key that was renamed would leave this without words. */
    @ParameterizedTest
    @CsvFileSource(resources = "/released/timeline-89bfe5c.facts", delimiter = '|', quoteCharacter = '`')
    void isDoneOfWhateverHasBeenStored(int position, EventKind kind, String facts) throws JsonProcessingException {
        Map<String, String> stored = new ObjectMapper().readValue(facts, new TypeReference<>() {});
        TimelineEntry entry = TimelineEntries.of(new RecordedEvent(kind, new Facts(stored)));
        assertThat(wording.of(TimelineEntries.REQUEST, List.of(entry), false, Locale.ENGLISH)
                        .get(0)
                        .detail())
                .as("%d", position)
                .isNotBlank();
    }

    private Happening said(RequestEvent event, boolean customer, Locale language) {
        return wording.of(TimelineEntries.REQUEST, List.of(TimelineEntries.of(event.recorded())), customer, language)
                .get(0);
    }

    private static Submission submission(SupportType kind) {
        return new Submission(
                kind,
                Service.SUBSCRIPTION,
                IssueType.ADVICE,
                "",
                "Mail",
                "",
                IMPACT,
                null,
                new Contact(Contact.Method.EMAIL, null, "en"),
                true);
    }

    private static RequestEvent target(Commitment commitment, Instant respondBy, Instant goal) {
        return new RequestEvent.ResponseTargetSet(
                new ResponseTarget(Availability.ANYTIME, commitment, respondBy, goal));
    }
}
