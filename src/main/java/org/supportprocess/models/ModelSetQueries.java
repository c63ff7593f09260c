package org.supportprocess.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.models.ModelSet.State;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.NotPermitted;

/** The sets and their history, for analysts, operations and auditors. */
@Service
@Transactional(readOnly = true)
public class ModelSetQueries {

    private final StoredSets sets;
    private final ModelEvents events;
    private final ModelContents contents;
    private final LiveModels engine;

    ModelSetQueries(StoredSets sets, ModelEvents events, ModelContents contents, LiveModels engine) {
        this.sets = sets;
        this.events = events;
        this.contents = contents;
        this.engine = engine;
    }

    /**
     * A set with all that is said about it.
     *
     * @param base the set it was proposed on, if there was one
     * @param current whether it can go live: what it was proposed on is live now
     * @param running how many requests, calls and outages go on with it
     * @param files with what each says
     * @param changes against its base
     * @param history the latest first
     */
    public record Facts(
            ModelSet set,
            @Nullable Long base,
            boolean current,
            long running,
            List<File> files,
            List<Change> changes,
            List<Finding> findings,
            List<ModelEvent> history) {}

    /** @param versionTag of all in it; absent for forms and examples */
    public record File(String name, @Nullable String versionTag, String sha256) {}

    /**
     * @param from the version tag before; absent where there was none
     * @param to the version tag now; absent where there is none
     */
    public record Change(
            String file,
            boolean added,
            @Nullable String from,
            @Nullable String to) {}

    /** The latest first. */
    public List<Facts> all(Caller caller) {
        requireReader(caller);
        Optional<ModelSet> live = sets.live();
        return sets.findAllByOrderByIdDesc().stream()
                .map(set -> facts(set, live))
                .toList();
    }

    public Facts get(Caller caller, long id) {
        requireReader(caller);
        return facts(sets.findById(id).orElseThrow(ModelSets::noSuchSet), sets.live());
    }

    public Facts live(Caller caller) {
        requireReader(caller);
        Optional<ModelSet> live = sets.live();
        return facts(live.orElseThrow(() -> new IllegalStateException("A start makes a set live")), live);
    }

    public byte[] file(Caller caller, long id, String name) {
        requireReader(caller);
        ModelSet set = sets.findById(id).orElseThrow(ModelSets::noSuchSet);
        return Optional.ofNullable(contents.of(set).contents().get(name))
                .orElseThrow(() -> new NotFound("The set has no file of this name. GET /api/models/{id} lists them."));
    }

    /** How many proposals wait for a second analyst. */
    public long waiting() {
        return sets.countByState(State.PROPOSED);
    }

    private Facts facts(ModelSet set, Optional<ModelSet> live) {
        Optional<ModelSet> base = set.base();
        return new Facts(
                set,
                base.map(ModelSet::id).orElse(null),
                set.state() == State.PROPOSED && base.map(ModelSet::id).equals(live.map(ModelSet::id)),
                set.deployments().stream().mapToLong(engine::running).sum(),
                files(set),
                base.map(before -> changes(before, set)).orElse(List.of()),
                set.findings(),
                events.findBySetOrderByIdDesc(set));
    }

    private static List<File> files(ModelSet set) {
        Map<String, String> tags = tags(set);
        return set.files().entrySet().stream()
                .map(file -> new File(file.getKey(), tags.get(file.getKey()), file.getValue()))
                .toList();
    }

    /** Of a file with one model its tag; of several each with its name. */
    private static Map<String, String> tags(ModelSet set) {
        return set.versions().stream()
                .filter(version -> !version.tag().isEmpty())
                .collect(Collectors.groupingBy(
                        ModelVersion::file,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                found -> found.size() == 1
                                        ? found.get(0).tag()
                                        : found.stream()
                                                .map(version -> "%s %s".formatted(version.model(), version.tag()))
                                                .collect(Collectors.joining(", ")))));
    }

    private static List<Change> changes(ModelSet before, ModelSet after) {
        SortedMap<String, String> changed = new TreeMap<>(after.files());
        changed.entrySet().removeAll(before.files().entrySet());
        Map<String, String> from = tags(before);
        Map<String, String> to = tags(after);
        return changed.keySet().stream()
                .map(file -> new Change(file, !before.files().containsKey(file), from.get(file), to.get(file)))
                .toList();
    }

    private static void requireReader(Caller caller) {
        if (!(caller instanceof Caller.Staff staff && staff.analyses())) {
            throw new NotPermitted("Models are read here by analysts, operations and auditors.");
        }
    }
}
