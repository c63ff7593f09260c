package org.supportprocess.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.api.TestTenant;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.walk.ExpectedLedger.Standing;
import org.supportprocess.walk.ExpectedOutcome.Verdict;
import org.supportprocess.walk.SecondReading.ReadEpisode;

/**
 * Requests by the dozen, and whatever comes into people's heads: at every step the product and a model that was written from
 * the service description agree on what is done, what is refused, and where each request stands.
 *
 * <p>{@code -Dwalk.seed=…} takes another walk, {@code -Dwalk.requests=…} makes it longer or shorter. The build walks on H2;
 * {@code -DexcludedGroups=full-replay} adds PostgreSQL.
 */
abstract class ARandomWalk {

    private static final Logger LOG = LoggerFactory.getLogger(ARandomWalk.class);

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final int AT_ONCE = 25;
    private static final AtomicInteger HIRED = new AtomicInteger();

    private static final List<ExpectedTerms> TERMS = List.of(
            Contract.technical("ENTERPRISE_E3", false, "DE", "Europe/Berlin"),
            Contract.technical("ENTERPRISE_E4", true, "GB", "Europe/London"),
            Contract.technical("MIDSIZE_BUSINESS", false, "JP", "Asia/Tokyo"),
            Contract.technical("MIDSIZE_BUSINESS", true, "US", "America/New_York"),
            Contract.technical("SMALL_BUSINESS", false, "US", "America/Los_Angeles"),
            Contract.technical("ENTERPRISE_K1", false, "GB", "Europe/London"));

    private final long seed = Long.getLong("walk.seed", 20_140_516);
    private final int requests = Integer.getInteger("walk.requests", 40);
    private final Random random = new Random(seed);

    private final List<ExpectedRequest> begun = new ArrayList<>();
    private final List<ExpectedRequest> current = new ArrayList<>();
    private int steps;
    private int refusals;
    private RuntimeException refusal;

    private final Colleagues colleagues = new Colleagues();
    private final List<Contract> contracts = new ArrayList<>(Contract.ofTheDemo());
    private final List<Contract> moving = new ArrayList<>();

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    TestTenant tenants;

    @Autowired
    IdentityService identities;

    private RecordedPromises promises;

    @BeforeEach
    void begin() {
        promises = new RecordedPromises(desk, colleagues);
        hire();
        for (int i = 0; i < 3; i++) {
            String organisation = tenants.organisation("ENTERPRISE_E3");
            Contract contract = Contract.moving(
                    tenants.administrator(organisation, "GLOBAL"),
                    organisation,
                    Contract.technical("ENTERPRISE_E3", false, "DE", "Europe/Berlin"));
            moving.add(contract);
            contracts.add(contract);
        }
    }

    @AfterEach
    void endTheOutage() {
        desk.endOutage();
        identities.deleteUser(colleagues.newest());
    }

    @Test
    void leadsEveryRequestToItsEndWithoutASurprise() {
        LOG.info("A random walk of {} requests; repeat it with -Dwalk.seed={}", requests, seed);
        desk.setClock(START);
        while (begun.size() < requests || !current.isEmpty()) {
            step();
        }
        LOG.info("{} steps, {} of them refused, until {}", steps, refusals, desk.now());
        begun.forEach(request -> agree(request, "all is over"));
        assertThat(desk.incidents()).isZero();
    }

    private void step() {
        steps++;
        if (begun.size() < requests && current.size() < AT_ONCE) {
            open();
        } else if (random.nextInt(6) == 0) {
            time();
        } else if (random.nextInt(20) == 0) {
            agreeOnTerms(any(moving));
        } else if (random.nextInt(40) == 0) {
            leave();
        } else {
            deed(any(current));
        }
    }

    // ---- the kinds of steps

    private void open() {
        Contract contract = any(contracts);
        Severity severity = any(contract.severities());
        RequestNumber number =
                desk.open(contract.user(), contract.draft(severity)).number();
        ExpectedRequest request = new ExpectedRequest(number, contract, colleagues, severity, desk.now());
        begun.add(request);
        current.add(request);
        agree(request, contract + " opens with severity " + severity);
    }

    private void deed(ExpectedRequest request) {
        AttemptedAction action = random.nextInt(3) > 0 ? sensible(request) : idea();
        ExpectedOutcome outcome = action.expected().apply(request, desk.now());
        assertThat(verdict(action, request))
                .as(() -> where(request, action).get() + "; the last refusal: " + refusal)
                .isEqualTo(outcome.verdict());
        outcome.effect().run();
        agreeAfter(outcome, request, action);
        if (request.ended() && random.nextBoolean()) {
            current.remove(request);
            ended(request);
        }
    }

    private void time() {
        Instant from = desk.now();
        Instant to = later(from);
        if (random.nextInt(8) == 0) {
            desk.setClock(to);
            return;
        }
        desk.travelTo(to);
        for (ExpectedRequest request : current) {
            if (request.travel(from, to)) {
                agree(request, "time passes until " + to);
            }
        }
        assertThat(desk.incidents()).isZero();
    }

    /** From the next episode on. */
    private void agreeOnTerms(Contract contract) {
        ExpectedTerms terms = any(TERMS);
        String place = "/api/organisations/" + contract.organisation();
        String moved = "{\"country\": \"%s\", \"timeZone\": \"%s\"}".formatted(terms.country(), terms.zone());
        String agreed = "{\"plan\": \"%s\", \"elevatedSupport\": \"%s\", \"trial\": false}"
                .formatted(terms.plan(), terms.elevated() ? "PREMIER" : "NONE");
        assertThat(api.put("admin", place, moved).status()).isEqualTo(200);
        assertThat(api.put("admin", place + "/subscriptions/" + contract.subscription(), agreed)
                        .status())
                .isEqualTo(200);
        contract.agree(terms);
        current.forEach(request -> agree(request, contract + " agrees on " + terms));
    }

    /** Whoever began last in the queue for mail goes, and somebody else comes. */
    private void leave() {
        String leaver = colleagues.newest();
        identities.deleteUser(leaver);
        current.forEach(request -> request.leaves(leaver));
        hire();
        current.forEach(request -> agree(request, leaver + " leaves"));
    }

    private void hire() {
        User newcomer = identities.newUser("newcomer" + HIRED.incrementAndGet());
        newcomer.setFirstName("Robin");
        newcomer.setLastName("Holm");
        newcomer.setPassword("demo");
        identities.saveUser(newcomer);
        Stream.of("engineer", "exchange-online").forEach(group -> identities.createMembership(newcomer.getId(), group));
        colleagues.hire(newcomer.getId());
    }

    // ---- choosing

    /** Something that can be done now, if one comes to mind. */
    private AttemptedAction sensible(ExpectedRequest request) {
        return IntStream.range(0, 20)
                .mapToObj(i -> idea())
                .filter(action -> action.expected().apply(request, desk.now()).verdict() == Verdict.DONE)
                .findFirst()
                .orElseGet(this::idea);
    }

    private AttemptedAction idea() {
        return any(random.nextInt(4) == 0 ? AttemptedAction.BESIDE : AttemptedAction.ALL);
    }

    private Instant later(Instant now) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> aroundSomethingDue(now);
            case 4, 5 -> now.plus(upTo(Duration.ofHours(3)));
            case 6 -> now.plus(upTo(Duration.ofDays(4)));
            default -> now.plus(upTo(Duration.ofDays(20)));
        };
    }

    /** The moment itself, the last one before it, or the next one. */
    private Instant aroundSomethingDue(Instant now) {
        return Optional.of(any(current))
                .flatMap(ExpectedRequest::nextTimer)
                .map(due -> due.plusMillis(random.nextInt(3) - 1L))
                .filter(now::isBefore)
                .orElse(now.plusMillis(1));
    }

    private Duration upTo(Duration longest) {
        return Duration.ofMillis(1 + (long) (random.nextDouble() * longest.toMillis()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    // ---- agreeing

    private Verdict verdict(AttemptedAction action, ExpectedRequest request) {
        try {
            action.tried().accept(desk, request);
            return Verdict.DONE;
        } catch (RuntimeException said) {
            refusals++;
            refusal = said;
            return Verdict.of(said, where(request, action));
        }
    }

    /** What a refused deed might have left behind beside the phase shows up at the request's next step. */
    private void agreeAfter(ExpectedOutcome outcome, ExpectedRequest request, AttemptedAction action) {
        if (outcome.verdict() == Verdict.DONE) {
            agree(request, action);
            if (random.nextInt(10) == 0) {
                isFoundAgain(request);
            }
        } else {
            assertThat(desk.request(request.number()).phase())
                    .as(where(request, action))
                    .isEqualTo(request.standing().phase());
        }
    }

    private void agree(ExpectedRequest request, Object after) {
        assertThat(standing(request.number())).as(where(request, after)).isEqualTo(request.standing());
    }

    private void ended(ExpectedRequest request) {
        assertThat(request.ended()).isTrue();
        assertThat(desk.hasEnded(request.number())).isTrue();
        assertThat(withoutGaps(desk.timeline(request.number())))
                .as(where(request, "it is over"))
                .isEqualTo(request.timeline());
        isFoundAgain(request);
        assertThat(desk.heard(request.number()))
                .as(where(request, "published"))
                .hasSize(request.timeline().size());
    }

    private void isFoundAgain(ExpectedRequest request) {
        List<ReadEpisode> found = promises.readASecondTime(request.number());
        assertThat(promises.recorded(request.number()))
                .as(where(request, "read a second time"))
                .isEqualTo(found);
        if (!found.isEmpty()) {
            assertThat(shown(request.number()))
                    .as(where(request, "as the API shows it"))
                    .containsExactlyInAnyOrderElementsOf(
                            found.get(found.size() - 1).all());
        }
    }

    /** The promises of the current episode, as everybody reads them. */
    private List<Standing> shown(RequestNumber number) {
        Api.Answer answer = api.get("audrey", "/api/requests/" + number);
        List<Map<String, String>> shown = answer.read("$.promises[*]['respondBy', 'verdict']");
        assertThat(answer.<List<Integer>>read("$.promises[*].number"))
                .as("the numbers of the promises of %s", number)
                .isEqualTo(IntStream.rangeClosed(1, shown.size()).boxed().toList());
        return shown.stream()
                .map(promise -> new Standing(
                        Optional.ofNullable(promise.get("respondBy"))
                                .map(local -> OffsetDateTime.parse(local).toInstant())
                                .orElse(null),
                        org.supportprocess.request.promise.Verdict.valueOf(promise.get("verdict"))))
                .toList();
    }

    private ComparedState standing(RequestNumber number) {
        SupportRequest request = desk.request(number);
        ResponseTarget target = request.episode().target();
        return new ComparedState(
                request.phase(),
                request.episode().number(),
                request.severity(),
                request.queue(),
                target == null ? null : target.respondBy(),
                target == null ? null : target.internalGoal(),
                request.episode().met(),
                request.episode().closure(),
                request.episode().reopenUntil(),
                desk.holder(number),
                desk.putOffUntil(number),
                desk.waitsAt(number),
                Set.copyOf(desk.tasks(number).keySet()));
    }

    private static List<EventKind> withoutGaps(List<TimelineEntry> timeline) {
        assertThat(timeline)
                .extracting(TimelineEntry::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, timeline.size()).boxed().toList());
        return timeline.stream().map(TimelineEntry::kind).toList();
    }

    private Supplier<String> where(ExpectedRequest request, Object after) {
        return () -> "seed %d, step %d, %s, %s: %s".formatted(seed, steps, desk.now(), request.number(), after);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ARandomWalk {}

    @OnPostgres
    @Tag("benchmark")
    static class OnTheProductionDatabase extends ARandomWalk {}
}
