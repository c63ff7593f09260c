package org.supportprocess.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.supportprocess.request.promise.Episode;

/** An episode that a reopening has ended, with its target and verdict as they were sealed. */
@Entity
@Immutable
public class PastEpisode extends RequestEntry {

    @AttributeOverride(name = "episode", column = @Column(name = "episode"))
    private Episode sealed;

    protected PastEpisode() {}

    PastEpisode(SupportRequest request, Episode sealed) {
        super(request, sealed.number());
        this.sealed = sealed;
    }

    public Episode episode() {
        return sealed;
    }
}
