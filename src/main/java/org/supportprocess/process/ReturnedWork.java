package org.supportprocess.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.escalation.DepartureNotifier;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.process.engine.OfferedTask;
import org.supportprocess.process.gate.Departures;
import org.supportprocess.request.RequestEvent.RequestReassigned;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;

/**
 * What somebody has who goes is offered again to those whom it was offered to, and the team lead hears of it by name. Whoever
 * leaves one queue keeps the work of the others; whoever is no engineer any more has left them all. Accounts that were deleted
 * under an earlier release, or beside the product, are found at start.
 */
@Component
class ReturnedWork implements Departures, ApplicationRunner {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final IdentityService identities;
    private final AsProduct product;
    private final SupportRequests requests;
    private final DepartureNotifier notifier;
    private final CurrentRequest current;
    private final JdbcClient database;

    ReturnedWork(
            ProcessEngine engine,
            SupportRequests requests,
            DepartureNotifier notifier,
            CurrentRequest current,
            JdbcClient database) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
        this.identities = engine.getIdentityService();
        this.product = new AsProduct(engine);
        this.requests = requests;
        this.notifier = notifier;
        this.current = current;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        database.sql("""
                        select distinct t.ASSIGNEE_ from ACT_RU_TASK t
                        where t.ASSIGNEE_ is not null
                        and not exists (select 1 from ACT_ID_USER u where u.ID_ = t.ASSIGNEE_)
                        """)
                .query(String.class)
                .list()
                .forEach(nobody -> Conflicts.retried(() -> {
                    gone(nobody);
                    return nobody;
                }));
    }

    @Override
    public void gone(String user) {
        giveBack(user, task -> true, queue -> true, "%s no longer works here".formatted(name(user)));
    }

    @Override
    public void left(String user, String group) {
        Set<String> still = product.call(() -> new Engineers(identities).groupsOf(user)).stream()
                .filter(other -> !other.equals(group))
                .collect(Collectors.toSet());
        boolean leading = StaffGroups.LEADS.stream().anyMatch(still::contains);
        boolean wasRole = Engineers.ROLES.contains(group);
        giveBack(
                user,
                task -> lost(candidates(task), group, still, wasRole && !leading),
                queue -> (wasRole || group.equals(queue)) && !Engineers.worksIn(queue, still),
                "%s no longer belongs to %s".formatted(name(user), group));
    }

    /** @param everything whether what they have without being in one of its groups, as leads may, goes as well */
    private static boolean lost(Set<String> offeredTo, String group, Set<String> still, boolean everything) {
        boolean stillTheirs = offeredTo.stream()
                .anyMatch(each ->
                        StaffGroups.ROLES.contains(each) ? still.contains(each) : Engineers.worksIn(each, still));
        return !stillTheirs && (everything || offeredTo.contains(group));
    }

    private void giveBack(String user, Predicate<DelegateTask> task, Predicate<String> queue, String why) {
        product.run(() -> {
            List<DelegateTask> lost = tasksOf(user).filter(task).toList();
            // Everybody who changes several requests locks them in this order, which prevents deadlocks.
            Stream.concat(
                            requests.inHandsOf(user).stream(),
                            lost.stream().filter(ReturnedWork::isOfARequest).map(ReturnedWork::businessKey))
                    .distinct()
                    .sorted()
                    .forEach(number -> giveBack(requests.findToChange(number).orElseThrow(), user, lost, queue, why));
            lost.stream().filter(other -> !isOfARequest(other)).forEach(other -> {
                offerAgain(other);
                notifier.workReturned(nobodyHas(other, why), current.now());
            });
        });
    }

    private void giveBack(
            SupportRequest request, String user, List<DelegateTask> lost, Predicate<String> queue, String why) {
        List<DelegateTask> its = lost.stream()
                .filter(task -> businessKey(task).equals(request.number().value()))
                .toList();
        if (its.stream().anyMatch(ReturnedWork::isMain) || isLeft(request, user, queue)) {
            request.reassign(new RequestReassigned(user, null, why), actor(), current.now());
            requests.save(request);
            tell(request, "%s: given back to the queue %s".formatted(why, request.queue()));
        }
        its.stream().filter(task -> !isMain(task)).forEach(beside -> tell(request, nobodyHas(beside, why)));
        its.forEach(ReturnedWork::offerAgain);
    }

    /** Whether it would come to them next, because they know it and nobody else has its task. */
    private boolean isLeft(SupportRequest request, String user, Predicate<String> queue) {
        return user.equals(request.engineer())
                && Optional.ofNullable(request.queue()).filter(queue).isPresent()
                && tasks.createTaskQuery()
                                .processInstanceBusinessKey(request.number().value())
                                .taskDefinitionKeyIn(Task.MAIN.toArray(String[]::new))
                                .taskAssigned()
                                .count()
                        == 0;
    }

    private Stream<DelegateTask> tasksOf(String user) {
        return tasks.createTaskQuery().taskAssignee(user).unlimitedList().stream()
                .map(CurrentStep::task)
                .filter(task -> task.getExecution() != null);
    }

    private void tell(SupportRequest request, String sentence) {
        Instant now = current.now();
        notifier.workReturned(request, sentence, now);
    }

    private String actor() {
        return InTheNameOf.somebody(engine).orElse(SupportRequest.PROCESS);
    }

    private String name(String user) {
        return product.call(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(user).singleResult())
                .map(known -> "%s %s (%s)".formatted(known.getFirstName(), known.getLastName(), user))
                .orElse(user));
    }

    private static void offerAgain(DelegateTask task) {
        new OfferedTask(task).assign(null);
        task.setFollowUpDate(null);
    }

    private static String nobodyHas(DelegateTask task, String why) {
        return "%s: nobody has “%s” any more".formatted(why, task.getName());
    }

    private static Set<String> candidates(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }

    private static boolean isMain(DelegateTask task) {
        return isOfARequest(task) && Task.MAIN.contains(task.getTaskDefinitionKey());
    }

    private static boolean isOfARequest(DelegateTask task) {
        return task.getProcessDefinitionId().startsWith(SupportRequestModel.PROCESS + ":");
    }

    private static String businessKey(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }
}
