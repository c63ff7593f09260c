package org.supportprocess.desk.models;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelEvent;
import org.supportprocess.models.ModelSet;
import org.supportprocess.models.ModelSet.State;
import org.supportprocess.models.ModelSetQueries.Change;
import org.supportprocess.models.ModelSetQueries.Facts;
import org.supportprocess.models.ModelSetQueries.File;
import org.supportprocess.models.ModelSets;
import org.supportprocess.wording.PageTimes;

/** The sets in words, in English as all pages of the desk. */
@Component
class ModelPageRows {

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final Colleagues colleagues;
    private final PageTimes times;

    ModelPageRows(Colleagues colleagues, PageTimes times) {
        this.colleagues = colleagues;
        this.times = times;
    }

    /** @param changed the names of the files that are other than in its base */
    record Row(
            long id,
            State state,
            String source,
            @Nullable Long base,
            boolean current,
            List<String> changed,
            String proposed,
            @Nullable String approved,
            @Nullable String live,
            @Nullable String comment,
            long running) {}

    /** @param what has happened, in a word or two */
    record Past(
            String when, String who, String what, @Nullable String reason) {}

    /** @param decides whether anything can be done with it by whoever reads */
    record Page(
            Row row,
            List<Change> changes,
            List<File> files,
            List<Finding> findings,
            List<Past> history,
            boolean approves,
            boolean rejects,
            boolean withdraws,
            boolean restores,
            boolean comments) {}

    Row row(Facts facts) {
        ModelSet set = facts.set();
        return new Row(
                set.id(),
                set.state(),
                set.source() == ModelSet.Source.JAR ? "came with the product" : "uploaded",
                facts.base(),
                facts.current(),
                facts.changes().stream().map(Change::file).toList(),
                by(set.proposedBy(), set.proposedAt()),
                set.approvedBy()
                        .flatMap(by -> set.approvedAt().map(at -> by(by, at)))
                        .orElse(null),
                set.liveSince().map(this::at).orElse(null),
                set.comment().orElse(null),
                facts.running());
    }

    Page page(Facts facts, Staff reader) {
        ModelSet set = facts.set();
        boolean proposed = set.state() == State.PROPOSED;
        boolean own = set.proposedBy().equals(reader.user());
        boolean decides = proposed && reader.proposesModels() && !own;
        return new Page(
                row(facts),
                facts.changes(),
                facts.files(),
                facts.findings(),
                facts.history().stream().map(this::past).toList(),
                decides && facts.current(),
                decides,
                proposed && own,
                set.state() == State.PAST && reader.restoresModels(),
                reader.restoresModels());
    }

    private Past past(ModelEvent event) {
        return new Past(
                at(event.at()),
                name(event.who()),
                words(event.what()),
                event.reason().orElse(null));
    }

    private static String words(ModelEvent.What what) {
        String said = what.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private String by(String user, Instant at) {
        return "%s, %s".formatted(name(user), at(at));
    }

    private String name(String user) {
        return ModelSets.PRODUCT.equals(user)
                ? "The product"
                : Optional.of(user).flatMap(colleagues::nameOf).orElse(user);
    }

    private String at(Instant instant) {
        return times.moment(instant, ZONE, Locale.ENGLISH);
    }
}
