package org.supportprocess.desk.outage;

import java.time.Instant;
import java.util.List;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLink;
import org.supportprocess.outage.OutageTelling;
import org.supportprocess.outage.OutageUpdate;
import org.supportprocess.request.Glance;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/** What the API shows of outages, to the staff. Instants are in UTC: an outage belongs to no customer's zone. */
interface OutageViews {

    /**
     * @param resolvedAt null while it goes on
     * @param lastUpdate null where nothing was said since the declaration
     */
    record OutageView(
            String number,
            Service service,
            String summary,
            String declaredBy,
            Instant declaredAt,
            Instant resolvedAt,
            UpdateView lastUpdate) {

        static OutageView of(Outage outage, OutageUpdate last) {
            return new OutageView(
                    outage.number().value(),
                    outage.service(),
                    outage.summary(),
                    outage.declaredBy(),
                    outage.declaredAt(),
                    outage.resolvedAt(),
                    last == null ? null : UpdateView.of(last));
        }
    }

    /** @param resolves whether it says that the outage is over, and is the solution of the linked requests */
    record UpdateView(int position, Instant at, String by, String text, boolean resolves) {

        static UpdateView of(OutageUpdate update) {
            return new UpdateView(update.position(), update.at(), update.author(), update.text(), update.resolves());
        }
    }

    /** @param updates in order */
    record WholeOutageView(OutageView outage, List<UpdateView> updates, List<LinkView> links) {}

    /**
     * @param told the position of the last update that the request was told, or was linked or closed after
     * @param outcome what came of that; null where the request was linked since
     * @param givenUp whether telling it the latest update has failed again and again, so that a person has to
     */
    record LinkView(
            CandidateView request,
            String linkedBy,
            Instant linkedAt,
            int told,
            OutageTelling.Outcome outcome,
            boolean givenUp) {

        static LinkView of(OutageLink link, CandidateView request, OutageTelling last) {
            return new LinkView(
                    request,
                    link.linkedBy(),
                    link.linkedAt(),
                    link.told(),
                    last == null ? null : last.outcome(),
                    link.givenUp());
        }
    }

    /**
     * A request as far as it matters here.
     *
     * @param organisation its name
     */
    record CandidateView(String number, String organisation, Severity severity, Phase phase, String summary) {

        static CandidateView of(Glance request, String organisation) {
            return new CandidateView(
                    request.number(), organisation, request.severity(), request.phase(), request.summary());
        }
    }

    /**
     * What there is to say about one request.
     *
     * @param linked the outage that explains it and goes on, or was the last to explain it; null for none
     * @param offered those of its service that go on, without the linked one; the newest first
     */
    record OfferView(OutageView linked, List<OutageView> offered) {}
}
