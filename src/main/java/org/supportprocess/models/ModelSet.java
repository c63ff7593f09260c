package org.supportprocess.models;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** All models together as somebody has proposed them, or as they came with the product. Its files never change. */
@Entity
public class ModelSet {

    public enum State {
        /** It waits for a second person. */
        PROPOSED,

        /** New requests begin with it. There is one. */
        LIVE,

        /** It was live; what began with it goes on with it. */
        PAST,

        REJECTED,

        /** Taken back by whoever proposed it. */
        WITHDRAWN
    }

    public enum Source {
        /** It came with the product. */
        JAR,

        UPLOAD
    }

    private static final int LONGEST_TEXT = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "modelSet")
    @SequenceGenerator(name = "modelSet", sequenceName = "model_set_serial", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Source source;

    @ManyToOne
    @JoinColumn(name = "base")
    private @Nullable ModelSet base;

    private String sha256;
    private @Nullable String jarSha256;
    private @Nullable Boolean live;
    private boolean liveByPerson;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String comment;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable Instant liveSince;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "model_file", joinColumns = @JoinColumn(name = "model_set"))
    private Set<StoredFile> files = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "model_version", joinColumns = @JoinColumn(name = "model_set"))
    private Set<ModelVersion> versions = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "model_finding", joinColumns = @JoinColumn(name = "model_set"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "model_release", joinColumns = @JoinColumn(name = "model_set"))
    private Set<Release> releases = new HashSet<>();

    protected ModelSet() {}

    ModelSet(
            Source source,
            @Nullable ModelSet base,
            ModelFiles files,
            List<ModelVersion> versions,
            String by,
            Instant at) {
        this.state = State.PROPOSED;
        this.source = source;
        this.base = base;
        this.sha256 = files.sha256();
        this.jarSha256 = source == Source.JAR ? sha256 : null;
        this.proposedBy = by;
        this.proposedAt = at;
        files.contents().keySet().forEach(name -> this.files.add(new StoredFile(name, files.sha256(name))));
        // A flawed file may name two by the same id.
        Set<String> named = new HashSet<>();
        versions.stream()
                .filter(version -> named.add(version.file() + "/" + version.model()))
                .forEach(this.versions::add);
    }

    ModelSet commented(@Nullable String text) {
        this.comment = text;
        return this;
    }

    ModelSet with(List<Finding> found) {
        found.stream()
                .map(finding -> new Finding(
                        kept(finding.file()),
                        kept(finding.place()),
                        kept(finding.sentence()),
                        kept(finding.remedy()),
                        finding.weight()))
                .forEach(findings::add);
        return this;
    }

    /** A finding may quote whatever a file contains. */
    private static String kept(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT - 1) + "…" : plain;
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    /** @param byPerson whether it holds against other models that a later start brings */
    void release(String deployment, boolean byPerson, Instant at) {
        state = State.LIVE;
        live = true;
        liveByPerson = byPerson;
        liveSince = at;
        releases.add(new Release(deployment, at));
    }

    void replace() {
        state = State.PAST;
        live = null;
    }

    /** What came with the product is looked at beside what is live now. */
    void rebase(ModelSet now) {
        base = now;
    }

    void end(State how) {
        state = how;
    }

    public Long id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Source source() {
        return source;
    }

    /** What was live when it was proposed; absent for the first of all. */
    public Optional<ModelSet> base() {
        return Optional.ofNullable(base);
    }

    /** Of all its files with their names. */
    public String sha256() {
        return sha256;
    }

    /** Whether it holds against other models that a start brings, because people have decided so. */
    boolean isLiveByPerson() {
        return liveByPerson;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** Since when, or for one of the past from when, it was live the last time. */
    public Optional<Instant> liveSince() {
        return Optional.ofNullable(liveSince);
    }

    /** The hash of each file, by its name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), file.sha256()));
        return hashes;
    }

    public List<ModelVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(ModelVersion::file).thenComparing(ModelVersion::model))
                .toList();
    }

    /** What was found in it when it was proposed. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Its deployments in the engine: a restored one has several. */
    List<String> deployments() {
        return releases.stream().map(Release::deployment).toList();
    }

    @Embeddable
    record StoredFile(String name, String sha256) {}

    @Embeddable
    record Release(
            String deployment, @Column(name = "released_at") Instant at) {}
}
