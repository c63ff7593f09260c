package org.supportprocess.models;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.supportprocess.models.ModelSet.State;

/** All sets there have ever been. */
interface StoredSets extends Repository<ModelSet, Long> {

    ModelSet save(ModelSet set);

    void flush();

    /** Writes at once, for what follows. */
    default ModelSet write(ModelSet set) {
        ModelSet saved = save(set);
        flush();
        return saved;
    }

    Optional<ModelSet> findById(Long id);

    List<ModelSet> findAllByOrderByIdDesc();

    Optional<ModelSet> findByJarSha256(String sha256);

    List<ModelSet> findByStateOrderById(State state);

    long countByState(State state);

    default Optional<ModelSet> live() {
        return findByStateOrderById(State.LIVE).stream().findFirst();
    }

    /** The versions of everything that has ever been live. */
    @Query("select v from ModelSet s join s.versions v where s.liveSince is not null")
    Collection<ModelVersion> everReleased();

    @Query("select max(s.id) from ModelSet s where s.source = JAR")
    long newestOfTheProduct();

    /** Held until the transaction ends: decisions come one after the other. */
    @Query(nativeQuery = true, value = "select id from model_lock where id = 1 for update")
    int lock();
}
