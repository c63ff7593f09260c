package org.supportprocess.process.accounts;

import static org.supportprocess.access.StaffGroups.ACCOUNT_MANAGER;
import static org.supportprocess.access.StaffGroups.DESK;
import static org.supportprocess.access.StaffGroups.DUTY_MANAGER;
import static org.supportprocess.access.StaffGroups.ENGINEER;
import static org.supportprocess.access.StaffGroups.LEADS;
import static org.supportprocess.access.StaffGroups.PHONE_AGENT;
import static org.supportprocess.access.StaffGroups.TEAM_LEAD;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/** The filters people start the day with, in the order of Tasklist. A filter that does not say whose tasks it shows is for leads. */
enum DeskFilter {
    MY_REQUESTS(
            "My requests",
            "Assigned to you. What you have put on a follow-up date comes back on that date.",
            Colour.OWN,
            DESK,
            tasks -> tasks.taskAssigneeExpression(Words.ME)
                    .taskDefinitionKeyNotIn(Words.AWAITING_THE_CUSTOMER)
                    .followUpBeforeOrNotExistentExpression(Words.NOW)),
    MY_QUEUES(
            "My queues",
            "Offered to your queues and taken by nobody yet, most urgent first.",
            Colour.OWN,
            List.of(ENGINEER),
            tasks -> tasks.taskCandidateGroupInExpression(Words.MY_GROUPS)
                    .taskDefinitionKeyNotIn(Words.AWAITING_THE_CUSTOMER)),
    TRANSLATORS(
            "Translators to arrange",
            "Requests in a language that nobody in their queue speaks.",
            Colour.OWN,
            List.of(PHONE_AGENT),
            tasks -> mine(tasks).taskDefinitionKey("userTask_arrangeTranslator")),
    CRITICAL_SITUATIONS(
            "Critical situations",
            "Severity A, not answered yet: yours to follow until it is.",
            Colour.BAD,
            List.of(DUTY_MANAGER),
            tasks -> tasks.taskDefinitionKey("userTask_followCriticalRequest")),
    ESCALATIONS(
            "Escalations to review",
            "Promises that were not kept: reassign, raise, take over or explain.",
            Colour.BAD,
            LEADS,
            tasks -> tasks.taskDefinitionKey("userTask_reviewEscalation")),
    OUTAGES(
            "Outages",
            "Declared and not resolved: yours to write the next update, or the solution.",
            Colour.BAD,
            LEADS,
            tasks -> tasks.taskDefinitionKey(Words.OUTAGE)),
    SEVERITY_A(
            "Severity A everywhere",
            "Whatever is critical, whoever works on it.",
            Colour.BAD,
            LEADS,
            tasks -> tasks.taskPriority(Words.CRITICAL).taskDefinitionKeyNotIn(Words.OUTAGE)),
    AT_RISK(
            "At risk",
            "Due in the next hour in your queues, taken or not.",
            Colour.WARN,
            List.of(ENGINEER),
            tasks -> mine(tasks).dueAfterExpression(Words.NOW).dueBeforeExpression(Words.IN_AN_HOUR)),
    OVERDUE(
            "Overdue",
            "Past what was promised in your queues, taken or not.",
            Colour.BAD,
            List.of(ENGINEER),
            tasks -> mine(tasks).dueBeforeExpression(Words.NOW)),
    WAITING(
            "Waiting for the customer",
            "Asked or offered a solution in your queues; the customer’s answer moves the request on by itself.",
            Colour.CALM,
            List.of(ENGINEER),
            tasks -> mine(tasks).withoutDueDate().taskDefinitionKeyIn(Words.AWAITING_THE_CUSTOMER)),
    AT_RISK_EVERYWHERE(
            "At risk everywhere",
            "Due in the next hour, taken or not.",
            Colour.WARN,
            LEADS,
            tasks -> tasks.dueAfterExpression(Words.NOW).dueBeforeExpression(Words.IN_AN_HOUR)),
    OVERDUE_EVERYWHERE(
            "Overdue everywhere",
            "Past what was promised, taken or not.",
            Colour.BAD,
            LEADS,
            tasks -> tasks.dueBeforeExpression(Words.NOW)),
    WAITING_EVERYWHERE(
            "Waiting for customers",
            "Asked or offered a solution; the customer’s answer moves the request on by itself.",
            Colour.CALM,
            LEADS,
            tasks -> tasks.withoutDueDate().taskDefinitionKeyIn(Words.AWAITING_THE_CUSTOMER)),
    MY_FOLLOW_UPS(
            "My follow-ups",
            "Assigned to you and put on a later date.",
            Colour.CALM,
            List.of(ENGINEER, TEAM_LEAD, DUTY_MANAGER, PHONE_AGENT, ACCOUNT_MANAGER),
            tasks -> tasks.taskAssigneeExpression(Words.ME).followUpAfterExpression(Words.NOW));

    private final String title;
    private final String shows;
    private final String colour;
    private final List<String> roles;
    private final UnaryOperator<TaskQuery> query;

    DeskFilter(String title, String shows, String colour, List<String> roles, UnaryOperator<TaskQuery> query) {
        this.title = title;
        this.shows = shows;
        this.colour = colour;
        this.roles = roles;
        this.query = query;
    }

    String title() {
        return title;
    }

    String shows() {
        return shows;
    }

    List<String> roles() {
        return roles;
    }

    /** Offered to the user's groups, whoever may have taken it. */
    private static TaskQuery mine(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression(Words.MY_GROUPS).includeAssignedTasks();
    }

    /** The most urgent first, then what is due first. */
    TaskQuery of(TaskQuery tasks) {
        return query.apply(tasks).orderByTaskPriority().desc().orderByDueDate().asc();
    }

    /** How Tasklist shows it; it looks again by itself. */
    Map<String, Object> properties() {
        return Map.of(
                "priority",
                ordinal(),
                "color",
                colour,
                "description",
                shows,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
    }

    private static final class Words {
        static final String ME = "${currentUser()}";
        static final String MY_GROUPS = "${currentUserGroups()}";
        static final String IN_AN_HOUR = "${dateTime().plusHours(1)}";
        static final String NOW = "${now()}";
        static final int CRITICAL = 100;
        static final String OUTAGE = "userTask_updateOutage";
        static final String[] AWAITING_THE_CUSTOMER = {"userTask_awaitInformation", "userTask_awaitConfirmation"};
    }

    private static final class Colour {
        static final String OWN = "#0b5c6b";
        static final String CALM = "#545d66";
        static final String WARN = "#7a4a00";
        static final String BAD = "#a3202e";
    }
}
