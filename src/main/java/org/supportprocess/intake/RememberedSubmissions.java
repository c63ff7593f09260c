package org.supportprocess.intake;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RememberedSubmissions extends Repository<RememberedSubmission, RememberedSubmission.Id> {

    Optional<RememberedSubmission> findById(RememberedSubmission.Id id);

    RememberedSubmission save(RememberedSubmission submission);
}
