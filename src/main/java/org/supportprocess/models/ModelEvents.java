package org.supportprocess.models;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What happened to the sets. */
interface ModelEvents extends Repository<ModelEvent, Long> {

    ModelEvent save(ModelEvent event);

    List<ModelEvent> findBySetOrderByIdDesc(ModelSet set);
}
