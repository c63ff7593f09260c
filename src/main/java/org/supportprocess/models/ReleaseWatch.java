package org.supportprocess.models;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportprocess.models.ModelEvent.What;

/** Looks after a set on its first day: what fails then is told to those who can bring back the set before, once for each release. */
@Component
public class ReleaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);
    private static final Duration FIRST_DAY = Duration.ofHours(24);
    private static final int LONGEST = 500;

    private final StoredSets sets;
    private final ModelEvents events;
    private final ApplicationEventPublisher listeners;
    private final TransactionTemplate apart;
    private final Clock clock;

    ReleaseWatch(
            StoredSets sets,
            ModelEvents events,
            ApplicationEventPublisher listeners,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sets = sets;
        this.events = events;
        this.listeners = listeners;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Something could not even begin; it would have begun with what is live. */
    public void openingFailed(String process, Throwable failure) {
        afterwards(() -> record(Optional.empty(), "%s could not begin".formatted(process), failure));
    }

    /**
     * A timer or another step that the engine takes by itself has failed.
     *
     * @param deployment that it belongs to
     * @param step where it is in its diagram
     */
    public void stepFailed(String deployment, String step, Throwable failure) {
        afterwards(() -> record(Optional.of(deployment), "%s failed".formatted(step), failure));
    }

    /** What has failed is undone, and must not take the record with it. */
    private static void afterwards(Runnable step) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    step.run();
                }
            });
        } else {
            step.run();
        }
    }

    private void record(Optional<String> deployment, String what, Throwable failure) {
        try {
            apart.executeWithoutResult(status -> watched(deployment).ifPresent(set -> {
                sets.lock();
                if (hasNotFailedYet(set)) {
                    String why = "%s: %s".formatted(what, failure.getMessage()).replaceAll("\\s+", " ");
                    String reason = why.substring(0, Math.min(why.length(), LONGEST));
                    events.save(new ModelEvent(set, What.FAILED, ModelSets.PRODUCT, reason, clock.instant()));
                    listeners.publishEvent(new ModelsDecided(set, What.FAILED, ModelSets.PRODUCT, reason));
                }
            }));
        } catch (RuntimeException unrecorded) {
            LOG.error("Nobody was told that after a release {}", what, unrecorded);
        }
    }

    /** The live set on its first day, unless nobody has decided for it. */
    private Optional<ModelSet> watched(Optional<String> deployment) {
        return sets.live()
                .filter(set -> set.base().isPresent())
                .filter(set -> set.liveSince()
                        .filter(since -> since.plus(FIRST_DAY).isAfter(clock.instant()))
                        .isPresent())
                .filter(set -> deployment.isEmpty() || set.deployments().contains(deployment.get()));
    }

    private boolean hasNotFailedYet(ModelSet set) {
        return events.findBySetOrderByIdDesc(set).stream()
                .takeWhile(event -> event.what() == What.FAILED || event.what() == What.COMMENTED)
                .noneMatch(event -> event.what() == What.FAILED);
    }
}
