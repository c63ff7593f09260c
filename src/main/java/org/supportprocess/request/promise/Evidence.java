package org.supportprocess.request.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.supportprocess.request.event.EventKind;

/**
 * What a closing rests on: an entry of the timeline.
 *
 * @param by the user who did it
 */
@Embeddable
public record Evidence(
        @Column(name = "evidence_kind") @Enumerated(EnumType.STRING)
        EventKind kind,

        @Column(name = "evidence_at") Instant at,
        @Column(name = "evidence_by") String by) {}
