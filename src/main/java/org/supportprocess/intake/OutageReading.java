package org.supportprocess.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.intake.OutageViews.CandidateView;
import org.supportprocess.intake.OutageViews.LinkView;
import org.supportprocess.intake.OutageViews.OfferView;
import org.supportprocess.intake.OutageViews.OutageView;
import org.supportprocess.intake.OutageViews.UpdateView;
import org.supportprocess.intake.OutageViews.WholeOutageView;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLinking;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageTelling;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.RequestNumber;
import org.supportprocess.request.Service;
import org.supportprocess.request.State;
import org.supportprocess.request.SupportRequest;

/** What the staff reads about outages. */
@Component
@Transactional(readOnly = true)
class OutageReading {

    /** More than that nobody ticks one by one. */
    private static final int MOST_CANDIDATES = 200;

    private final Outages outages;
    private final OutageLinking linking;
    private final ReachableRequests requests;
    private final Organisations organisations;

    OutageReading(Outages outages, OutageLinking linking, ReachableRequests requests, Organisations organisations) {
        this.outages = outages;
        this.linking = linking;
        this.requests = requests;
        this.organisations = organisations;
    }

    public List<OutageView> open(Caller caller) {
        requireStaff(caller);
        return views(outages.open());
    }

    public OfferView offer(Caller caller, String number) {
        requireStaff(caller);
        SupportRequest request = requests.get(caller, number);
        Outage linked = outages.explaining(request.number()).orElse(null);
        return new OfferView(
                linked == null ? null : view(linked),
                views(outages.openOf(request.submission().service()).stream()
                        .filter(outage -> !outage.equals(linked))
                        .toList()));
    }

    public WholeOutageView whole(Caller caller, String number) {
        requireStaff(caller);
        Outage outage = OutageNumber.parse(number).flatMap(outages::find).orElseThrow(OutageReading::unknown);
        Map<RequestNumber, OutageTelling> tellings = linking.lastTellings(outage);
        return new WholeOutageView(
                view(outage),
                outages.updates(outage).stream().map(UpdateView::of).toList(),
                linking.of(outage).stream()
                        .map(link -> LinkView.of(
                                link,
                                shortened(requests.get(caller, link.request().value())),
                                tellings.get(link.request())))
                        .toList());
    }

    /** The open requests about the service that no outage explains yet, the newest first. */
    public List<CandidateView> candidates(Caller caller, Service service) {
        requireStaff(caller);
        if (service == null) {
            throw new InvalidField("service", "must be one of " + List.of(Service.values()));
        }
        RequestQuery wanted = new RequestQuery(State.OPEN, "", null, service, null);
        return requests.search(caller, wanted, 0, MOST_CANDIDATES).stream()
                .filter(request -> request.phase().inHandling())
                .filter(request -> outages.explaining(request.number())
                        .filter(outage -> !outage.resolved())
                        .isEmpty())
                .map(this::shortened)
                .toList();
    }

    static NotFound unknown() {
        return new NotFound("There is no outage with this number. GET /api/outages lists those that go on.");
    }

    private CandidateView shortened(SupportRequest request) {
        String organisation = request.terms().organisation();
        return CandidateView.of(
                request,
                organisations.findById(organisation).map(Organisation::name).orElse(organisation));
    }

    private List<OutageView> views(List<Outage> some) {
        return some.stream().map(this::view).toList();
    }

    private OutageView view(Outage outage) {
        return OutageView.of(outage, outages.lastUpdate(outage).orElse(null));
    }

    private static void requireStaff(Caller caller) {
        if (caller.isCustomer()) {
            throw new NotPermitted(
                    "Outages are for the staff to read; GET /api/service-health says what customers may know.");
        }
    }
}
