package org.supportprocess.models;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.models.ModelEvent.What;
import org.supportprocess.models.ModelSet.Source;
import org.supportprocess.models.ModelSet.State;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The decisions about which models hold. A set is looked at outside the transaction that makes it live: the look takes long, and
 * has transactions of its own.
 */
@Service
@RetriedOnConflict
public class ModelSets {

    /** Who proposes what comes with the product. */
    public static final String PRODUCT = "support-process";

    private final StoredSets sets;
    private final ModelEvents events;
    private final ModelContents contents;
    private final ModelCheck check;
    private final LiveModels engine;
    private final ApplicationEventPublisher listeners;
    private final TransactionOperations transaction;
    private final Clock clock;

    ModelSets(
            StoredSets sets,
            ModelEvents events,
            ModelContents contents,
            ModelCheck check,
            LiveModels engine,
            ApplicationEventPublisher listeners,
            TransactionOperations transaction,
            Clock clock) {
        this.sets = sets;
        this.events = events;
        this.contents = contents;
        this.check = check;
        this.engine = engine;
        this.listeners = listeners;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Proposes files in the place of those of the same name in the live set, which gives all others.
     *
     * @throws ModelsRefused if they are no models, if nothing would change, or if something is found that stops them
     */
    public ModelSet propose(Staff by, Map<String, byte[]> files, @Nullable String comment) {
        requireAnalyst(by);
        UploadedFiles.requireModels(files);
        if (comment != null) {
            requireText("comment", comment);
        }
        Basis basis = transaction.execute(status -> basis(live(), contents.of(live())));
        ModelFiles whole = basis.files().with(files);
        requireNew(whole, files);
        List<Finding> found = findings(whole, basis);
        List<ModelVersion> versions = check.versions(whole);
        UploadedFiles.requireShort(versions);
        return transaction.execute(status -> {
            ModelSet live = live();
            if (!live.id().equals(basis.set())) {
                throw new ConcurrencyFailureException("Another set went live meanwhile");
            }
            ModelSet set = recorded(
                    new ModelSet(Source.UPLOAD, live, whole, versions, by.user(), clock.instant())
                            .commented(comment)
                            .with(found),
                    whole);
            happened(set, What.PROPOSED, by.user(), comment);
            return set;
        });
    }

    /**
     * Makes a proposal live, as somebody else than its proposer.
     *
     * @throws ModelsRefused if something is found now that stops it
     */
    public void approve(Staff by, long id, String reason) {
        requireText("reason", reason);
        requireAnalyst(by);
        Basis basis = transaction.execute(status -> {
            ModelSet set = proposed(id, by);
            requireBaseIsLive(set);
            return basis(set, contents.of(set));
        });
        findings(basis.files(), basis);
        transaction.executeWithoutResult(status -> {
            sets.lock();
            ModelSet set = proposed(id, by);
            requireBaseIsLive(set);
            set.approve(by.user(), clock.instant());
            happened(set, What.APPROVED, by.user(), reason);
            release(set, basis.files(), set.source() == Source.UPLOAD, by.user());
        });
    }

    public void reject(Staff by, long id, String reason) {
        requireText("reason", reason);
        requireAnalyst(by);
        transaction.executeWithoutResult(status -> {
            sets.lock();
            ModelSet set = proposed(id, by);
            set.end(State.REJECTED);
            happened(set, What.REJECTED, by.user(), reason);
        });
    }

    /** Takes one's own proposal back. */
    public void withdraw(Staff by, long id, String reason) {
        requireText("reason", reason);
        transaction.executeWithoutResult(status -> {
            sets.lock();
            ModelSet set = proposed(id);
            if (!set.proposedBy().equals(by.user())) {
                throw new NotPermitted("A proposal is taken back by whoever made it; another analyst may reject it.");
            }
            set.end(State.WITHDRAWN);
            happened(set, What.WITHDRAWN, by.user(), reason);
        });
    }

    /**
     * Makes a set live again that was live before, at once.
     *
     * @throws ModelsRefused if something is found now that stops it
     */
    public void restore(Staff by, long id, String reason) {
        requireText("reason", reason);
        if (!by.restoresModels()) {
            throw new NotPermitted("Models that were live before are restored by analysts and operations.");
        }
        Basis basis = transaction.execute(status -> {
            ModelSet set = past(id);
            return basis(set, contents.of(set));
        });
        findings(basis.files(), basis);
        transaction.executeWithoutResult(status -> {
            sets.lock();
            ModelSet set = past(id);
            happened(set, What.RESTORED, by.user(), reason);
            release(set, basis.files(), !isTheNewestOfTheProduct(set), by.user());
        });
    }

    /** Says something about a set, for whoever decides. */
    public void comment(Staff by, long id, String text) {
        requireText("comment", text);
        if (!by.restoresModels()) {
            throw new NotPermitted("Comments on models are written by analysts and operations.");
        }
        transaction.executeWithoutResult(status -> happened(set(id), What.COMMENTED, by.user(), text));
    }

    /**
     * Takes note of the models that came with the product. They go live as long as nobody has decided otherwise; beside a set that
     * people have chosen they are proposed, once.
     */
    public void start(ModelFiles own) {
        transaction.executeWithoutResult(status -> {
            sets.lock();
            Optional<ModelSet> live = sets.live();
            Optional<ModelSet> known = sets.findByJarSha256(own.sha256());
            if (live.filter(set -> set.sha256().equals(own.sha256())).isPresent()) {
                return;
            }
            ModelSet set = known.orElseGet(() -> recorded(
                    new ModelSet(Source.JAR, live.orElse(null), own, check.versions(own), PRODUCT, clock.instant()),
                    own));
            if (live.filter(ModelSet::isLiveByPerson).isEmpty()) {
                happened(set, What.WENT_LIVE, PRODUCT, null);
                release(set, own, false, PRODUCT);
            } else if (known.isEmpty()) {
                happened(set, What.PROPOSED, PRODUCT, null);
            } else if (set.state() == State.PROPOSED) {
                set.rebase(live.get());
            }
        });
    }

    /** @param set whose files they are, or that they stand on */
    private record Basis(Long set, ModelFiles files, Collection<ModelVersion> released) {}

    private Basis basis(ModelSet set, ModelFiles files) {
        return new Basis(set.id(), files, sets.everReleased());
    }

    private List<Finding> findings(ModelFiles files, Basis basis) {
        List<Finding> found = check.findings(files, basis.released());
        if (found.stream().anyMatch(Finding::stops)) {
            throw new ModelsRefused(found);
        }
        return found;
    }

    private void requireNew(ModelFiles whole, Map<String, byte[]> sent) {
        transaction.executeWithoutResult(status -> {
            String first = sent.keySet().iterator().next();
            if (whole.sha256().equals(live().sha256())) {
                throw new ModelsRefused(List.of(Finding.stops(
                        first, "all of it", "this is live already, so nothing would change", "Save the change first")));
            }
            sets.findByStateOrderById(State.PROPOSED).stream()
                    .filter(other -> other.sha256().equals(whole.sha256()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new ModelsRefused(List.of(Finding.stops(
                                first,
                                "all of it",
                                "the same waits already as proposal %d of %s".formatted(other.id(), other.proposedBy()),
                                "Have that one approved")));
                    });
        });
    }

    private ModelSet recorded(ModelSet set, ModelFiles files) {
        contents.keep(files);
        return sets.write(set);
    }

    private void release(ModelSet set, ModelFiles files, boolean byPerson, String by) {
        Optional<ModelSet> live = sets.live();
        live.ifPresent(before -> {
            before.replace();
            // First, since there is one live set at most.
            sets.write(before);
            happened(before, What.REPLACED, by, null);
        });
        // A database from before there were sets has the models of its last start.
        Optional<String> earlier = live.isPresent() ? Optional.empty() : engine.deployed(files);
        String deployment = earlier.orElseGet(() -> engine.release(files, "models " + set.id()));
        set.release(deployment, byPerson, clock.instant());
        sets.write(set);
    }

    private void happened(ModelSet set, What what, String who, @Nullable String reason) {
        events.save(new ModelEvent(set, what, who, reason, clock.instant()));
        listeners.publishEvent(new ModelsDecided(set, what, who, reason));
    }

    private boolean isTheNewestOfTheProduct(ModelSet set) {
        return set.source() == Source.JAR && sets.newestOfTheProduct() == set.id();
    }

    private ModelSet live() {
        return sets.live().orElseThrow(() -> new IllegalStateException("A start makes a set live"));
    }

    private ModelSet set(long id) {
        return sets.findById(id).orElseThrow(ModelSets::noSuchSet);
    }

    static NotFound noSuchSet() {
        return new NotFound("There is no set of models with this number. GET /api/models lists them.");
    }

    private ModelSet proposed(long id, Staff by) {
        ModelSet set = proposed(id);
        if (set.proposedBy().equals(by.user())) {
            throw new NotPermitted("A second analyst decides about a proposal; you may withdraw your own.");
        }
        return set;
    }

    private ModelSet proposed(long id) {
        ModelSet set = set(id);
        if (set.state() != State.PROPOSED) {
            throw new TooLate("Set %d is %s, so it waits for no decision.".formatted(id, set.state()));
        }
        return set;
    }

    private ModelSet past(long id) {
        ModelSet set = set(id);
        if (set.state() != State.PAST) {
            throw new TooLate("Set %d is %s; what was live before (PAST) is restored.".formatted(id, set.state()));
        }
        return set;
    }

    private void requireBaseIsLive(ModelSet set) {
        Long live = live().id();
        boolean current = set.base().filter(base -> base.id().equals(live)).isPresent();
        if (!current) {
            throw new TooLate(
                    "Set %d stands on set %s, and set %d is live now. Propose the change anew; it will stand on what is live."
                            .formatted(
                                    set.id(),
                                    set.base().map(base -> base.id().toString()).orElse("none"),
                                    live));
        }
    }

    private static void requireAnalyst(Staff by) {
        if (!by.proposesModels()) {
            throw new NotPermitted("Models are proposed, approved and rejected by analysts.");
        }
    }

    private static void requireText(String field, String text) {
        PlainText.flaw(text, PlainText.REASON_LENGTH).ifPresent(flaw -> {
            throw new InvalidField(field, flaw);
        });
    }
}
