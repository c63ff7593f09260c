package org.supportprocess.desk.outage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.desk.outage.OutageViews.CandidateView;
import org.supportprocess.desk.outage.OutageViews.LinkView;
import org.supportprocess.desk.outage.OutageViews.OfferView;
import org.supportprocess.desk.outage.OutageViews.OutageView;
import org.supportprocess.desk.outage.OutageViews.UpdateView;
import org.supportprocess.desk.outage.OutageViews.WholeOutageView;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLink;
import org.supportprocess.outage.OutageLinker;
import org.supportprocess.outage.OutageNotification;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageUpdate;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;

/** The read side of outages for staff. */
@Component
@Transactional(readOnly = true)
class OutageQueries {

    /** The most that anybody would tick one by one. */
    private static final int MOST_CANDIDATES = 200;

    private final Outages outages;
    private final OutageLinker linker;
    private final ReachableRequests requests;
    private final Organisations organisations;

    OutageQueries(Outages outages, OutageLinker linker, ReachableRequests requests, Organisations organisations) {
        this.outages = outages;
        this.linker = linker;
        this.requests = requests;
        this.organisations = organisations;
    }

    public List<OutageView> open(Caller caller) {
        StaffAccess.of(caller);
        return views(outages.open());
    }

    public OfferView offer(Caller caller, String number) {
        StaffAccess.of(caller);
        SupportRequest request = requests.get(caller, number);
        Optional<Outage> linked = outages.explaining(request.number());
        List<Outage> others = outages.openOf(request.submission().service()).stream()
                .filter(outage -> linked.filter(outage::equals).isEmpty())
                .toList();
        return new OfferView(
                views(linked.stream().toList()).stream().findFirst().orElse(null), views(others));
    }

    public WholeOutageView whole(Caller caller, String number) {
        StaffAccess.of(caller);
        Outage outage = OutageNumber.parse(number).flatMap(outages::find).orElseThrow(OutageQueries::unknown);
        return new WholeOutageView(
                views(List.of(outage)).get(0),
                outages.updates(outage).stream().map(UpdateView::of).toList(),
                links(caller, outage));
    }

    /** The open requests about the service that no outage explains yet, the newest first. */
    public List<CandidateView> candidates(Caller caller, @Nullable Service service) {
        StaffAccess.of(caller);
        if (service == null) {
            throw new InvalidField("service", "must be one of " + List.of(Service.values()));
        }
        return shortened(linker.unexplained(service, MOST_CANDIDATES));
    }

    private List<LinkView> links(Caller caller, Outage outage) {
        List<OutageLink> links = linker.of(outage);
        Map<RequestNumber, OutageNotification> tellings = linker.lastTellings(outage);
        Map<String, CandidateView> linked =
                shortened(requests.named(
                                caller,
                                links.stream()
                                        .map(link -> link.request().value())
                                        .toList()))
                        .stream()
                        .collect(Collectors.toMap(CandidateView::number, request -> request));
        return links.stream()
                .map(link -> LinkView.of(link, linked.get(link.request().value()), tellings.get(link.request())))
                .toList();
    }

    static NotFound unknown() {
        return new NotFound("There is no outage with this number. GET /api/outages lists those that go on.");
    }

    private List<CandidateView> shortened(List<RequestSummary> some) {
        Set<String> ids = some.stream().map(RequestSummary::organisation).collect(Collectors.toSet());
        Map<String, String> names = organisations.findByIdInOrderByName(ids).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return some.stream()
                .map(request ->
                        CandidateView.of(request, names.getOrDefault(request.organisation(), request.organisation())))
                .toList();
    }

    private List<OutageView> views(List<Outage> some) {
        Map<OutageNumber, OutageUpdate> said = outages.lastUpdates(some);
        return some.stream()
                .map(outage -> OutageView.of(outage, said.get(outage.number())))
                .toList();
    }
}
