package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.escalation.Digest;
import org.supportprocess.escalation.Digests;
import org.supportprocess.escalation.Notice;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;

/** The digests of the staff member who calls, readable by nobody else. Instants are in UTC. */
@RestController
@RequestMapping("/api/digests")
class DigestsController {

    private static final PageRequest FIRST_HUNDRED = PageRequest.of(0, 100);

    private final Digests digests;

    DigestsController(Digests digests) {
        this.digests = digests;
    }

    @Operation(summary = "Lists what you have been told, newest first")
    @GetMapping
    @Transactional(readOnly = true)
    public PageView<DigestView> list(Caller caller, @ParameterObject @Valid Paging paging) {
        return PageView.of(digests.of(staff(caller), paging.request())
                .map(digest -> DigestView.of(digest, digests.notices(digest, FIRST_HUNDRED))));
    }

    @Operation(summary = "Shows all of one digest, the most urgent first")
    @GetMapping("/{id}/notices")
    @Transactional(readOnly = true)
    public PageView<NoticeView> notices(Caller caller, @PathVariable long id, @ParameterObject @Valid Paging paging) {
        Digest digest = digests.findByIdAndPerson(id, staff(caller))
                .orElseThrow(() ->
                        new NotFound("There is no digest of yours with this number. GET /api/digests lists them."));
        return PageView.of(digests.notices(digest, paging.request()).map(NoticeView::of));
    }

    private static String staff(Caller caller) {
        if (caller.isCustomer()) {
            throw new NotPermitted("Digests are for the people who work here.");
        }
        return caller.user();
    }

    /**
     * @param inPlaceOf sentences that say in whose place you are told some of it, because they have gone
     * @param notices the first hundred notices, the most urgent first
     * @param total the number of all its notices
     */
    record DigestView(long id, Instant composedAt, List<String> inPlaceOf, List<NoticeView> notices, long total) {

        static DigestView of(Digest digest, Page<Notice> notices) {
            return new DigestView(
                    digest.id(),
                    digest.composedAt(),
                    digest.inPlaceOf(),
                    notices.map(NoticeView::of).getContent(),
                    notices.getTotalElements());
        }
    }

    /**
     * @param number absent, with the episode 0, where it is about no single request
     * @param cause the code of what has happened, as in the timeline; absent where it is about no request at all
     * @param rung absent where it is about something else than a promise at risk
     * @param severity absent where the request was declined
     * @param internal whether only an internal goal is at risk, because the customer has been promised no hour
     */
    record NoticeView(
            @Nullable String number,
            int episode,
            @Nullable EventKind cause,
            @Nullable Rung rung,
            @Nullable Severity severity,
            boolean internal,
            String sentence,
            Instant noticedAt) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    Optional.ofNullable(notice.requestNumber())
                            .map(RequestNumber::value)
                            .orElse(null),
                    notice.episode(),
                    notice.cause(),
                    notice.rung(),
                    notice.severity(),
                    notice.internal(),
                    notice.sentence(),
                    notice.noticedAt());
        }
    }
}
