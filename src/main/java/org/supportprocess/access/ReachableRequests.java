package org.supportprocess.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Message;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.PastEpisode;
import org.supportprocess.request.Promise;
import org.supportprocess.request.RequestCriteria;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.web.IfMatchCondition;
import org.supportprocess.web.StaleRequest;

/** The requests a caller may know of. The edge has no other way to a request. */
@Component
public class ReachableRequests {

    private static final int MANY = 500;
    /** For how long declined requests are listed; closed ones are as long as they can be reopened. */
    private static final Duration DECLINED_SHOWN = Duration.ofDays(14);

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
     * The same, for a change: calls on one request come one after the other. The call's {@code If-Match} is compared
     * here, where nobody else can change the request any more; so no change can forget it.
     *
     * @throws StaleRequest if the caller has seen an earlier version
     */
    public SupportRequest getToChange(Caller caller, String number) {
        SupportRequest request = reachable(caller, requests.findToChange(number));
        IfMatchCondition.ofThisCall().check(request);
        return request;
    }

    /**
     * A request that is changed beside the one the call is about; the call's {@code If-Match} says nothing about it.
     */
    public SupportRequest getBeside(Caller caller, String number) {
        return reachable(caller, requests.findToChange(number));
    }

    /** Keeps a new request, or makes known what has happened to one that was changed; the process is told afterwards. */
    public void save(SupportRequest request) {
        requests.save(request);
    }

    /** The open requests, or the recently closed ones: those not archived yet, and those declined lately. */
    public Page<SupportRequest> search(Caller caller, State state, String text, int page, int size) {
        return search(caller, new RequestQuery(state, text, null, null, null), page, size);
    }

    /** The same, narrowed down. */
    public Page<SupportRequest> search(Caller caller, RequestQuery wanted, int page, int size) {
        return requests.findAll(
                new RequestCriteria(
                        organisations(caller, wanted),
                        phases(wanted.state()),
                        clock.instant().minus(DECLINED_SHOWN),
                        wanted.service(),
                        wanted.severity(),
                        wanted.text()),
                PageRequest.of(page, size, RequestCriteria.NEWEST_FIRST));
    }

    /** Requests in whatever state, the newest first. */
    public List<SupportRequest> find(Caller.Staff staff, String text, int most) {
        return staffs(null, List.of(Phase.values()), text, most);
    }

    /** The open requests of some organisations, the newest first. */
    public List<SupportRequest> open(Caller.Staff staff, Collection<String> organisations) {
        return staffs(organisations, phases(State.OPEN), "", MANY);
    }

    private List<SupportRequest> staffs(
            @Nullable Collection<String> organisations, List<Phase> phases, String text, int most) {
        return requests.findAll(
                        new RequestCriteria(organisations, phases, Instant.EPOCH, null, null, text),
                        PageRequest.of(0, most, RequestCriteria.NEWEST_FIRST))
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

    /** The episodes that reopenings have ended. */
    public List<PastEpisode> pastEpisodes(SupportRequest request) {
        return requests.pastEpisodes(request.number().value());
    }

    /** Every promise of news that was ever made. */
    public List<NewsPromise> newsPromises(SupportRequest request) {
        return requests.newsPromises(List.of(request.number().value()));
    }

    /** Every promise of a response that was ever made. */
    public List<Promise> promises(SupportRequest request) {
        return requests.promises(List.of(request.number().value()));
    }

    /** The promises of the current episodes of requests, by their numbers. */
    public Map<String, CurrentPromises> promises(Collection<SupportRequest> some) {
        List<String> numbers =
                some.stream().map(request -> request.number().value()).toList();
        List<Promise> ofResponse = requests.promises(numbers);
        List<NewsPromise> ofNews = requests.newsPromises(numbers);
        return some.stream()
                .collect(Collectors.toMap(request -> request.number().value(), request -> {
                    String number = request.number().value();
                    int episode = request.episode().number();
                    return new CurrentPromises(
                            ofResponse.stream()
                                    .filter(made -> made.request().equals(number) && made.episode() == episode)
                                    .toList(),
                            ofNews.stream()
                                    .filter(made -> made.request().equals(number) && made.episode() == episode)
                                    .toList());
                }));
    }

    /** The promises of the current episode of a request. */
    public CurrentPromises promisesNow(SupportRequest request) {
        return promises(List.of(request))
                .getOrDefault(request.number().value(), new CurrentPromises(List.of(), List.of()));
    }

    /** The requests that follow it up. */
    public List<SupportRequest> followUps(Caller caller, SupportRequest request) {
        return requests.followUps(request.number().value()).stream()
                .filter(next -> caller.sees(next.terms().organisation()))
                .toList();
    }

    /** The same in short; none for customers. */
    public List<RequestSummary> followingUp(Caller caller, SupportRequest request) {
        return caller.isCustomer()
                ? List.of()
                : requests.following(request.number().value());
    }

    /** The latest requests of the same organisation. */
    public List<RequestSummary> earlier(Caller caller, SupportRequest request, int most) {
        String organisation = request.terms().organisation();
        return caller.sees(organisation)
                ? requests.latest(organisation, request.number().value(), Limit.of(most))
                : List.of();
    }

    /** The latest solved requests about the same matter, whichever customer's they are; none for customers. */
    public List<RequestSummary> solved(Caller caller, SupportRequest request, int most) {
        Submission same = request.submission();
        return caller.isCustomer()
                ? List.of()
                : requests.solved(
                        same.service(), same.issueType(), request.number().value(), Limit.of(most));
    }

    /** The requests whose numbers are mentioned in another; none for customers. */
    public List<RequestSummary> named(Caller caller, Collection<String> numbers) {
        return caller.isCustomer() || numbers.isEmpty() ? List.of() : requests.glances(numbers);
    }

    /** The organisations whose requests are searched; absent for all. */
    private static @Nullable Set<String> organisations(Caller caller, RequestQuery wanted) {
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
