package org.supportprocess.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportprocess.access.Caller;
import org.supportprocess.attachment.InspectedFile;
import org.supportprocess.customer.Administrators;
import org.supportprocess.desk.DeskActions;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageLinker;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.Message;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.PastEpisode;
import org.supportprocess.request.Promise;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.CallDirection;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact.BusinessImpact;
import org.supportprocess.request.submission.Impact.Condition;
import org.supportprocess.request.submission.Impact.UsersAffected;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.wording.EventWording;
import org.supportprocess.wording.Happening;

/** Drives the running product as its people do: customers through the desk, engineers through their tasks, time by itself. */
@TestComponent
public class SupportDesk {

    private static final Set<String> MAIN_WAITS = Set.of(
            "userTask_answerRequest",
            "userTask_resolveRequest",
            "userTask_awaitInformation",
            "userTask_awaitConfirmation",
            "receiveTask_waitForReopening");

    private final RequestActions requestActions;
    private final AttachmentActions attachments;
    private final DeskActions actions;
    private final OutageProcess outageProcess;
    private final Outages outages;
    private final OutageLinker linker;
    private final PlatformTransactionManager transactions;
    private final SupportRequests requests;
    private final Administrators administrators;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final HistoryService history;
    private final IdentityService identities;
    private final JdbcClient database;
    private final EventWording events;
    private OutageNumber outage;
    private final Map<RequestNumber, Set<Integer>> heard = new ConcurrentHashMap<>();

    SupportDesk(
            RequestActions requestActions,
            AttachmentActions attachments,
            DeskActions actions,
            OutageProcess outageProcess,
            Outages outages,
            OutageLinker linker,
            PlatformTransactionManager transactions,
            SupportRequests requests,
            Administrators administrators,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService jobs,
            HistoryService history,
            IdentityService identities,
            JdbcClient database,
            EventWording events) {
        this.requestActions = requestActions;
        this.attachments = attachments;
        this.actions = actions;
        this.outageProcess = outageProcess;
        this.outages = outages;
        this.linker = linker;
        this.transactions = transactions;
        this.requests = requests;
        this.administrators = administrators;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
        this.identities = identities;
        this.database = database;
        this.events = events;
    }

    // ---- customers

    /** Attaches a small file. */
    public void attach(String user, RequestNumber number) {
        InspectedFile file = new InspectedFile("log.txt", "text/plain", 2, "0".repeat(64), "CLEAN");
        attachments.attach(caller(user), number.value(), file, new ByteArrayResource(new byte[] {'o', 'k'}));
    }

    public SupportRequest open(String user, Draft draft) {
        return requestActions.open(caller(user), draft.body(), null);
    }

    /** Opens one that goes on from an earlier one. */
    public SupportRequest openAfter(String user, RequestNumber earlier, Draft draft) {
        return requestActions.open(caller(user), draft.body(earlier.value()), null);
    }

    public SupportRequest hear(String user, RequestNumber number, String text) {
        return requestActions.addMessage(caller(user), number.value(), text);
    }

    public SupportRequest confirm(String user, RequestNumber number) {
        return requestActions.confirm(caller(user), number.value());
    }

    public SupportRequest reject(String user, RequestNumber number, String reason) {
        return requestActions.reject(caller(user), number.value(), reason);
    }

    public SupportRequest withdraw(String user, RequestNumber number) {
        return requestActions.withdraw(caller(user), number.value());
    }

    public SupportRequest reopen(String user, RequestNumber number, String reason) {
        return requestActions.reopen(caller(user), number.value(), reason);
    }

    public SupportRequest changeSeverity(String user, RequestNumber number, Severity severity, String reason) {
        return requestActions.changeSeverity(caller(user), number.value(), severity, reason);
    }

    public SupportRequest answerSurvey(String user, RequestNumber number, int score, String comment) {
        return requestActions.answerSurvey(caller(user), number.value(), score, comment);
    }

    // ---- staff

    /** Logs a call that took place a while ago. */
    public void call(String agent, RequestNumber number, CallDirection direction, boolean reached, Duration ago) {
        actions.logCall(
                (Caller.Staff) caller(agent),
                number.value(),
                new RequestEvent.CallLogged(direction, "The customer", "About it.", now().minus(ago), reached, true));
    }

    public void takeOver(String engineer, RequestNumber number) {
        actions.takeOver((Caller.Staff) caller(engineer), number.value(), "Mine");
    }

    /** @param confirmed whether a time after a promised one is meant */
    public void putOff(String engineer, RequestNumber number, Duration by, boolean confirmed) {
        actions.putOff((Caller.Staff) caller(engineer), number.value(), now().plus(by), confirmed);
    }

    /** Says why we are late, and in which time the customer hears from us again. */
    public void promiseNews(String lead, RequestNumber number, Duration in) {
        actions.promiseNews((Caller.Staff) caller(lead), number.value(), now().plus(in), "Sorry, we are on it.");
    }

    /** Links a request to an outage that goes on. */
    public void link(RequestNumber number) {
        goingOn();
        inOneStep(number, request -> linker.link(goingOn(), request, "lars"));
    }

    public void unlink(RequestNumber number) {
        goingOn();
        inOneStep(number, request -> linker.unlink(goingOn(), request, "lars"));
    }

    /** Ends the outage, if there was one: others would be told of it. */
    public void endOutage() {
        if (outage != null) {
            outageProcess.update(outage, "Calls hold again.", true, "lars");
            travel(Duration.ZERO);
            outage = null;
        }
    }

    private void inOneStep(RequestNumber number, Consumer<SupportRequest> step) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(anew ->
                        step.accept(requests.findToChange(number.value()).orElseThrow()));
    }

    private Outage goingOn() {
        if (outage == null) {
            outage = outageProcess.declare(
                    new OutageDeclaration(Service.LYNC_ONLINE, "Calls break off.", List.of()), "lars");
        }
        return outages.get(outage);
    }

    /** Closes a request as confirmed in what the customer said last about the solution that stands. */
    public void closeAsConfirmed(String engineer, RequestNumber number) {
        List<TimelineEntry> said =
                Correspondence.confirmations(request(number), timeline(number), conversation(number));
        int entry = said.isEmpty() ? 1 : said.get(said.size() - 1).position();
        actions.confirm((Caller.Staff) caller(engineer), number.value(), entry);
    }

    public SupportRequest changeSeverityAsEngineer(
            String engineer, RequestNumber number, Severity severity, String reason) {
        return changeSeverity(engineer, number, severity, reason);
    }

    /** An initial response that asks something (NEEDS_INFORMATION) or is the solution already (SOLVED). */
    public void answerAs(String engineer, RequestNumber number, String outcome, String text) {
        complete(engineer, number, "userTask_answerRequest", Map.of("answer", text, "outcome", outcome));
    }

    public void requestTranslator(String engineer, RequestNumber number, String language) {
        actions.requestTranslator(
                (Caller.Staff) caller(engineer), number.value(), new RequestEvent.TranslatorRequested(language, ""));
    }

    public void arrangeTranslator(String agent, RequestNumber number, String arrangement) {
        complete(agent, number, "userTask_arrangeTranslator", Map.of("arrangement", arrangement));
    }

    public void answer(String engineer, RequestNumber number, String text) {
        complete(engineer, number, "userTask_answerRequest", Map.of("answer", text));
    }

    public void solve(String engineer, RequestNumber number, String solution) {
        complete(engineer, number, "userTask_resolveRequest", Map.of("outcome", "SOLVED", "message", solution));
    }

    public void ask(String engineer, RequestNumber number, String question) {
        complete(
                engineer,
                number,
                "userTask_resolveRequest",
                Map.of("outcome", "NEEDS_INFORMATION", "message", question));
    }

    public void handOver(String engineer, RequestNumber number, String queue) {
        complete(engineer, number, "userTask_resolveRequest", Map.of("outcome", "HANDED_OVER", "queue", queue));
    }

    /** Takes the turn back from the customer. */
    public void resume(String engineer, RequestNumber number, String reason) {
        String waiting = tasks(number).entrySet().stream()
                .filter(task -> task.getKey().startsWith("userTask_await"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("no-such-task");
        complete(engineer, waiting, Map.of("reason", reason));
    }

    public void review(String teamLead, RequestNumber number, String note) {
        complete(teamLead, number, "userTask_reviewEscalation", Map.of("note", note));
    }

    public void followUp(String dutyManager, RequestNumber number, String note) {
        complete(dutyManager, number, "userTask_followCriticalRequest", Map.of("note", note));
    }

    /** Completes the task, or tries to where it has been completed or has never been there. */
    public void tryToComplete(String user, RequestNumber number, String key, Map<String, Object> variables) {
        complete(user, Optional.ofNullable(tasks(number).get(key)).orElseGet(() -> formerTask(number, key)), variables);
    }

    private void complete(String user, RequestNumber number, String key, Map<String, Object> variables) {
        complete(user, task(number, key).getId(), variables);
    }

    private void complete(String user, String task, Map<String, Object> variables) {
        identities.setAuthentication(user, groups(user));
        try {
            tasks.complete(task, variables);
        } finally {
            identities.clearAuthentication();
        }
    }

    private String formerTask(RequestNumber number, String key) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(key)
                .listPage(0, 1)
                .stream()
                .map(HistoricTaskInstance::getId)
                .findFirst()
                .orElse("no-such-task");
    }

    private List<String> groups(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    // ---- time

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Moves the clock on; each timer fires at its own time on the way, mail is sent, programs and those with an outage are told. */
    public void travelTo(Instant instant) {
        for (Job next = nextDueBy(instant); next != null; next = nextDueBy(instant)) {
            if (next.getDuedate().toInstant().isAfter(now())) {
                ClockUtil.setCurrentTime(next.getDuedate());
            }
            jobs.executeJob(next.getId());
        }
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void travel(Duration by) {
        travelTo(now().plus(by));
    }

    /** Sets the clock without letting any timer fire, also back. */
    public void setClock(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Whatever is under way stands still from now on: no timer fires, nobody hears of it or has it. */
    public void leaveEverything() {
        database.sql("delete from notice where digested_at is null").update();
        List<String> underWay = runtime.createProcessInstanceQuery().active().unlimitedList().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!underWay.isEmpty()) {
            runtime.updateProcessInstanceSuspensionState()
                    .byProcessInstanceIds(underWay)
                    .suspend();
        }
        // what stands still is nobody's work any more
        database.sql("update act_ru_task set assignee_ = null where suspension_state_ = 2 and assignee_ is not null")
                .update();
    }

    /** A clock that has run ahead leaves digests behind that would stay the newest for years. */
    public void forgetDigests() {
        Stream.of("digest_group", "digest_substitution", "digest", "notice")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    /** Fires the request's timer, whatever the clock says, as another node does whose clock is ahead. */
    public Runnable timer(RequestNumber number, String event) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        String job = jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(event)
                .singleResult()
                .getId();
        return () -> jobs.executeJob(job);
    }

    private Job nextDueBy(Instant instant) {
        return Stream.of(jobs.createJobQuery().timers(), jobs.createJobQuery().messages())
                .flatMap(due -> due
                        .active()
                        .withRetriesLeft()
                        .duedateLowerThan(Date.from(instant.plusMillis(1)))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                        .stream())
                .min(Comparator.comparing(Job::getDuedate))
                .orElse(null);
    }

    // ---- looking

    public SupportRequest request(RequestNumber number) {
        return requests.get(number);
    }

    public List<Promise> promises(RequestNumber number) {
        return requests.promises(List.of(number.value()));
    }

    public List<NewsPromise> newsPromises(RequestNumber number) {
        return requests.newsPromises(List.of(number.value()));
    }

    /** Who has it; null for nobody. */
    public String holder(RequestNumber number) {
        return waiting(number).map(Task::getAssignee).orElse(null);
    }

    /** Null where whoever has it has not put it off. */
    public Instant putOffUntil(RequestNumber number) {
        return waiting(number).map(Task::getFollowUpDate).map(Date::toInstant).orElse(null);
    }

    private Optional<Task> waiting(RequestNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(task -> MAIN_WAITS.contains(task.getTaskDefinitionKey()))
                .findFirst();
    }

    public List<PastEpisode> pastEpisodes(RequestNumber number) {
        return requests.pastEpisodes(number.value());
    }

    public List<TimelineEntry> timeline(RequestNumber number) {
        return requests.timeline(number.value());
    }

    /** The timeline as colleagues read it. */
    public List<Happening> happenings(RequestNumber number) {
        return events.of(request(number), timeline(number), false, Locale.ENGLISH);
    }

    /** The positions of the entries that were made known as they were written, some of them twice where a step was repeated. */
    public Set<Integer> heard(RequestNumber number) {
        return heard.getOrDefault(number, Set.of());
    }

    @EventListener
    void hear(RequestHappened happened) {
        heard.computeIfAbsent(happened.request().number(), first -> new ConcurrentSkipListSet<>())
                .add(happened.entry().position());
    }

    public List<Message> conversation(RequestNumber number) {
        return requests.conversation(number.value());
    }

    /** @throws AssertionError if the request has no such task */
    public Task task(RequestNumber number, String key) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(key)
                .singleResult();
        if (task == null) {
            throw new AssertionError("%s has no task %s; it is %s and waits at %s"
                    .formatted(number, key, request(number).phase(), waitsAt(number)));
        }
        return task;
    }

    /** The open tasks, by key. */
    public Map<String, String> tasks(RequestNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .collect(Collectors.toMap(Task::getTaskDefinitionKey, Task::getId));
    }

    public boolean hasTask(RequestNumber number, String key) {
        return tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey(key)
                        .count()
                > 0;
    }

    /**
     * Where the request itself waits in the diagram; an escalation review beside it does not count.
     *
     * @throws IllegalStateException if it waits twice at the same place
     */
    public Set<String> waitsAt(RequestNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .filter(MAIN_WAITS::contains)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(activity -> activity, activity -> activity),
                        found -> new TreeSet<>(found.keySet())));
    }

    public boolean hasEnded(RequestNumber number) {
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .finished()
                        .count()
                == 1;
    }

    public long incidents() {
        return runtime.createIncidentQuery().count();
    }

    private Caller caller(String user) {
        return administrators
                .findById(user)
                .<Caller>map(administrator -> new Caller.Administrator(user, administrator.organisation()))
                .orElseGet(() -> new Caller.Staff(user, Set.copyOf(groups(user))));
    }

    /** A request to be opened; a technical one about mail unless said otherwise. */
    public record Draft(
            String subscription,
            SupportType supportType,
            Service service,
            IssueType issueType,
            String topic,
            Condition condition,
            UsersAffected usersAffected,
            boolean workaround,
            BusinessImpact businessImpact,
            Severity requestedSeverity,
            String summary) {

        public static Draft of(String subscription) {
            return new Draft(
                    subscription,
                    SupportType.TECHNICAL,
                    Service.EXCHANGE_ONLINE,
                    IssueType.SERVICE_USE,
                    null,
                    Condition.UNUSABLE,
                    UsersAffected.ONE,
                    false,
                    BusinessImpact.MODERATE,
                    null,
                    "One user cannot access mail");
        }

        public static Draft critical(String subscription) {
            return of(subscription).with(Condition.UNUSABLE, UsersAffected.ALL, false, BusinessImpact.SEVERE);
        }

        public static Draft minor(String subscription) {
            return of(subscription).with(Condition.MINOR, UsersAffected.ONE, true, BusinessImpact.MINIMAL);
        }

        public Draft with(Condition condition, UsersAffected users, boolean workaround, BusinessImpact impact) {
            return new Draft(
                    subscription,
                    supportType,
                    service,
                    issueType,
                    topic,
                    condition,
                    users,
                    workaround,
                    impact,
                    requestedSeverity,
                    summary);
        }

        public Draft about(SupportType supportType, Service service, IssueType issueType, String topic) {
            return new Draft(
                    subscription,
                    supportType,
                    service,
                    issueType,
                    topic,
                    condition,
                    usersAffected,
                    workaround,
                    businessImpact,
                    requestedSeverity,
                    summary);
        }

        public Draft requesting(Severity severity) {
            return new Draft(
                    subscription,
                    supportType,
                    service,
                    issueType,
                    topic,
                    condition,
                    usersAffected,
                    workaround,
                    businessImpact,
                    severity,
                    summary);
        }

        public Draft named(String summary) {
            return new Draft(
                    subscription,
                    supportType,
                    service,
                    issueType,
                    topic,
                    condition,
                    usersAffected,
                    workaround,
                    businessImpact,
                    requestedSeverity,
                    summary);
        }

        OpenRequest body() {
            return body(null);
        }

        OpenRequest body(String follows) {
            return new OpenRequest(
                    null,
                    subscription,
                    supportType,
                    service,
                    issueType,
                    topic,
                    summary,
                    "Since this morning.",
                    new OpenRequest.ImpactBody(condition, usersAffected, workaround, businessImpact),
                    requestedSeverity,
                    new OpenRequest.ContactBody(Contact.Method.EMAIL, null, "en"),
                    true,
                    follows);
        }
    }
}
