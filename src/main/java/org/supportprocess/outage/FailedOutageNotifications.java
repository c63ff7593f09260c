package org.supportprocess.outage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The count of failed attempts to tell a request, kept so that the next attempt begins with another one. The failed
 * transaction is undone, so that counting takes another one afterwards.
 */
@Component
class FailedOutageNotifications {

    private final JdbcClient database;
    private final TransactionTemplate afterwards;

    FailedOutageNotifications(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts a failure if the current transaction is not committed. */
    void noteIfUndone(OutageLink link) {
        Long id = link.id();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    afterwards.executeWithoutResult(anew -> note(id));
                }
            }
        });
    }

    private void note(Long link) {
        database.sql("update outage_link set failures = failures + 1 where id = :id")
                .param("id", link)
                .update();
    }
}
