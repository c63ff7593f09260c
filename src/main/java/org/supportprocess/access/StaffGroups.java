package org.supportprocess.access;

import java.util.List;

/** The roles of the people who work here, as the engine's groups know them, and the queues they work on. */
public final class StaffGroups {

    public static final String ENGINEER = "engineer";
    public static final String TEAM_LEAD = "team-lead";
    public static final String DUTY_MANAGER = "duty-manager";
    public static final String PHONE_AGENT = "phone-agent";
    public static final String ACCOUNT_MANAGER = "account-manager";
    public static final String ANALYST = "analyst";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "camunda-admin";

    /** The roles that find their work in Tasklist. */
    public static final List<String> DESK = List.of(ENGINEER, TEAM_LEAD, DUTY_MANAGER, PHONE_AGENT, ACCOUNT_MANAGER);

    /** The roles that see how every request is doing, whoever works on it. */
    public static final List<String> LEADS = List.of(TEAM_LEAD, DUTY_MANAGER);

    /** The roles that read in Cockpit what has happened and what was decided. */
    public static final List<String> READERS = List.of(ANALYST, AUDITOR);

    public static final List<String> ROLES =
            List.of(ENGINEER, TEAM_LEAD, DUTY_MANAGER, PHONE_AGENT, ACCOUNT_MANAGER, ANALYST, AUDITOR, ADMINISTRATOR);

    public static final List<String> QUEUES =
            List.of("exchange-online", "sharepoint-online", "lync-online", "productivity-apps", "billing", "pre-sales");

    /** The type of the groups that are queues. */
    public static final String QUEUE_TYPE = "QUEUE";

    private StaffGroups() {}
}
