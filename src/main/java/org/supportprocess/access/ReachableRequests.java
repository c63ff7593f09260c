package org.supportprocess.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Glance;
import org.supportprocess.request.Message;
import org.supportprocess.request.PastEpisode;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.Wanted;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.web.Precondition;
import org.supportprocess.web.StaleRequest;

/** The requests as far as a caller may know of them. The edge has no other way to a request. */
@Component
public class ReachableRequests {

    private static final int MANY = 500;
    private static final Duration RECENTLY = Duration.ofDays(14);

    private final SupportRequests requests;
    private final Clock clock;

    ReachableRequests(SupportRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @throws RequestNotFound also for somebody else's request */
    public SupportRequest get(Caller caller, String number) {
        return reachable(caller, requests.findById(number));
    }

    /**
     * The same, for a change: calls on one request come one after the other. What the call says in {@code If-Match} is
     * compared here, where nobody else can change the request any more, and so for each change there is.
     *
     * @throws StaleRequest if the caller has seen an earlier version
     */
    public SupportRequest getToChange(Caller caller, String number) {
        SupportRequest request = reachable(caller, requests.findToChange(number));
        Precondition.ofThisCall().check(request);
        return request;
    }

    /** One that is changed beside the one that the call is about: what the caller has seen of that says nothing of this. */
    public SupportRequest getBeside(Caller caller, String number) {
        return reachable(caller, requests.findToChange(number));
    }

    public void add(SupportRequest request) {
        requests.save(request);
    }

    /** Open ones, or the recently closed: those not archived yet, and those declined lately. */
    public Page<SupportRequest> search(Caller caller, State state, String text, int page, int size) {
        return search(caller, new RequestQuery(state, text, null, null, null), page, size);
    }

    /** The same, narrowed down. */
    public Page<SupportRequest> search(Caller caller, RequestQuery wanted, int page, int size) {
        return requests.findAll(
                new Wanted(
                        organisations(caller, wanted),
                        phases(wanted.state()),
                        clock.instant().minus(RECENTLY),
                        wanted.service(),
                        wanted.severity(),
                        wanted.text()),
                PageRequest.of(page, size, Wanted.NEWEST_FIRST));
    }

    /** Whatever its state, the newest first. */
    public List<SupportRequest> find(Caller.Staff staff, String text, int most) {
        return staffs(null, List.of(Phase.values()), text, most);
    }

    /** The open ones of some organisations, the newest first. */
    public List<SupportRequest> open(Caller.Staff staff, Collection<String> organisations) {
        return staffs(organisations, phases(State.OPEN), "", MANY);
    }

    private List<SupportRequest> staffs(Collection<String> organisations, List<Phase> phases, String text, int most) {
        return requests.findAll(
                        new Wanted(organisations, phases, Instant.EPOCH, null, null, text),
                        PageRequest.of(0, most, Wanted.NEWEST_FIRST))
                .getContent();
    }

    public List<Message> conversation(SupportRequest request) {
        return requests.conversation(request.number().value());
    }

    public List<TimelineEntry> timeline(Caller caller, SupportRequest request) {
        return requests.timeline(request.number().value()).stream()
                .filter(entry -> !caller.isCustomer() || entry.customerVisible())
                .toList();
    }

    /** Those that reopenings have ended. */
    public List<PastEpisode> pastEpisodes(SupportRequest request) {
        return requests.pastEpisodes(request.number().value());
    }

    /** Every response target that was ever set. */
    public List<RecordedTarget> targets(SupportRequest request) {
        return requests.targets(request.number().value());
    }

    /** Those that go on from it. */
    public List<SupportRequest> followUps(Caller caller, SupportRequest request) {
        return requests.followUps(request.number().value()).stream()
                .filter(next -> caller.sees(next.terms().organisation()))
                .toList();
    }

    /** The same at a glance; none for customers. */
    public List<Glance> followingUp(Caller caller, SupportRequest request) {
        return caller.isCustomer()
                ? List.of()
                : requests.following(request.number().value());
    }

    /** The last ones of the same organisation. */
    public List<Glance> earlier(Caller caller, SupportRequest request, int most) {
        String organisation = request.terms().organisation();
        return caller.sees(organisation)
                ? requests.latest(organisation, request.number().value(), Limit.of(most))
                : List.of();
    }

    /** The last ones about the same that were solved, whoever's they are; none for customers. */
    public List<Glance> solved(Caller caller, SupportRequest request, int most) {
        Submission same = request.submission();
        return caller.isCustomer()
                ? List.of()
                : requests.solved(
                        same.service(), same.issueType(), request.number().value(), Limit.of(most));
    }

    /** Those that are meant by numbers which stand in a request; none for customers. */
    public List<Glance> named(Caller caller, Collection<String> numbers) {
        return caller.isCustomer() || numbers.isEmpty() ? List.of() : requests.glances(numbers);
    }

    /** Null for everybody's. */
    private static Set<String> organisations(Caller caller, RequestQuery wanted) {
        if (wanted.organisation() == null) {
            return caller.isCustomer() ? caller.organisations() : null;
        }
        return caller.sees(wanted.organisation()) ? Set.of(wanted.organisation()) : Set.of();
    }

    private static List<Phase> phases(State state) {
        return Arrays.stream(Phase.values())
                .filter(phase -> matches(phase, state))
                .toList();
    }

    private static SupportRequest reachable(Caller caller, Optional<SupportRequest> found) {
        return found.filter(request -> caller.sees(request.terms().organisation()))
                .orElseThrow(RequestNotFound::new);
    }

    private static boolean matches(Phase phase, State state) {
        return switch (state) {
            case OPEN -> phase.state() != State.CLOSED;
            case ATTENTION_NEEDED -> phase.state() == State.ATTENTION_NEEDED;
            case CLOSED -> phase.state() == State.CLOSED && phase != Phase.ARCHIVED;
        };
    }
}
