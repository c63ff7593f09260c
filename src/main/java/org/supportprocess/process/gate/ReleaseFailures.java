package org.supportprocess.process.gate;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.FormException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.supportprocess.models.ReleaseWatch;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.web.CallRefused;

/** What fails in the engine for a reason that may lie in the models. What is refused to somebody, or met somebody else, does not. */
final class ReleaseFailures extends DefaultFailedJobCommandFactory {

    /** They depend on other people's servers and are tried for days. */
    private static final Set<String> OUTBOX = Set.of("customer-mail", "webhook-delivery");

    private final ObjectProvider<ReleaseWatch> watch;

    /** @param watch which needs the database, as the engine does */
    ReleaseFailures(ObjectProvider<ReleaseWatch> watch) {
        this.watch = watch;
    }

    void openingFailed(String process, RuntimeException failure) {
        if (isOfTheModels(failure)) {
            watch.getObject().openingFailed(process, failure);
        }
    }

    @Override
    public Command<Object> getCommand(String id, Throwable failure) {
        Command<Object> retry = super.getCommand(id, failure);
        return step -> {
            JobEntity job = step.getJobManager().findJobById(id);
            if (job != null && isOfTheModels(failure) && !OUTBOX.contains(job.getProcessDefinitionKey())) {
                watch.getObject()
                        .stepFailed(
                                job.getDeploymentId(),
                                "%s in %s".formatted(job.getActivityId(), job.getProcessDefinitionKey()),
                                failure);
            }
            return retry.execute(step);
        };
    }

    private static boolean isOfTheModels(Throwable failure) {
        boolean refused = Stream.of(
                        AuthorizationException.class,
                        BadUserRequestException.class,
                        FormException.class,
                        RestException.class,
                        CallRefused.class,
                        TransitionRefused.class,
                        DataAccessException.class)
                .anyMatch(refusal -> refusal.isInstance(failure));
        return !refused && !(failure instanceof ProcessEngineException met && Conflicts.isMetIn(met));
    }
}
