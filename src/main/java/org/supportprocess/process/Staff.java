package org.supportprocess.process;

import java.util.List;

/** The roles of the people who work here, as the engine's groups know them, and the queues they work on. */
final class Staff {

    static final String ENGINEER = "engineer";
    static final String TEAM_LEAD = "team-lead";
    static final String DUTY_MANAGER = "duty-manager";
    static final String PHONE_AGENT = "phone-agent";
    static final String ACCOUNT_MANAGER = "account-manager";
    static final String ANALYST = "analyst";
    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "camunda-admin";

    /** They find their work in Tasklist. */
    static final List<String> DESK = List.of(ENGINEER, TEAM_LEAD, DUTY_MANAGER, PHONE_AGENT, ACCOUNT_MANAGER);

    /** They see how every request is doing, whoever works on it. */
    static final List<String> LEADS = List.of(TEAM_LEAD, DUTY_MANAGER);

    /** They read in Cockpit what has happened and what was decided. */
    static final List<String> READERS = List.of(ANALYST, AUDITOR);

    static final List<String> ROLES =
            List.of(ENGINEER, TEAM_LEAD, DUTY_MANAGER, PHONE_AGENT, ACCOUNT_MANAGER, ANALYST, AUDITOR, ADMINISTRATOR);

    static final List<String> QUEUES =
            List.of("exchange-online", "sharepoint-online", "lync-online", "productivity-apps", "billing", "pre-sales");

    private Staff() {}
}
