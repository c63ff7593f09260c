package org.supportprocess.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Immutable;

/** An episode that a reopening has ended, with its target and verdict as they were sealed. */
@Entity
@Immutable
class PastEpisode {

    @EmbeddedId
    private EntryId id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    @Embedded
    @AttributeOverride(name = "episode", column = @Column(name = "episode"))
    private Episode sealed;

    protected PastEpisode() {}

    PastEpisode(SupportRequest request, Episode sealed) {
        this.id = new EntryId(request.number().value(), sealed.number());
        this.request = request;
        this.sealed = sealed;
    }
}
