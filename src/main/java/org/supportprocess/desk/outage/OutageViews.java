package org.supportprocess.desk.outage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLink;
import org.supportprocess.outage.OutageNotification;
import org.supportprocess.outage.OutageUpdate;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/** Representations of outages in the API for staff. Instants are in UTC: an outage belongs to no customer's zone. */
interface OutageViews {

    /**
     * @param resolvedAt absent while it goes on
     * @param lastUpdate absent where nothing was said since the declaration
     */
    record OutageView(
            String number,
            Service service,
            String summary,
            String declaredBy,
            Instant declaredAt,
            @Nullable Instant resolvedAt,
            @Nullable UpdateView lastUpdate) {

        static OutageView of(Outage outage, @Nullable OutageUpdate last) {
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

    /** @param resolves whether it ends the outage, and thereby solves the linked requests */
    record UpdateView(int position, Instant at, String by, String text, boolean resolves) {

        static UpdateView of(OutageUpdate update) {
            return new UpdateView(update.position(), update.at(), update.author(), update.text(), update.resolves());
        }
    }

    /** @param updates in order */
    record WholeOutageView(OutageView outage, List<UpdateView> updates, List<LinkView> links) {}

    /**
     * @param told the position of the last update that the request was told, or that it was linked or closed after
     * @param outcome the outcome of telling it; absent where the request was linked since
     * @param givenUp whether telling it the latest update has failed repeatedly, so that a person has to
     */
    record LinkView(
            @Nullable CandidateView request,
            String linkedBy,
            Instant linkedAt,
            int told,
            OutageNotification.@Nullable Outcome outcome,
            boolean givenUp) {

        static LinkView of(OutageLink link, @Nullable CandidateView request, @Nullable OutageNotification last) {
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
     * The part of a request that matters here.
     *
     * @param organisation the organisation's name
     * @param severity absent until assessed
     */
    record CandidateView(
            String number, String organisation, @Nullable Severity severity, Phase phase, String summary) {

        static CandidateView of(RequestSummary request, String organisation) {
            return new CandidateView(
                    request.number(), organisation, request.severity(), request.phase(), request.summary());
        }
    }

    /**
     * The outages that explain one request, or might.
     *
     * @param linked the outage in progress that explains it, or else the last one that did, if any
     * @param offered the other outages in progress of its service, the newest first
     */
    record OfferView(@Nullable OutageView linked, List<OutageView> offered) {}
}
