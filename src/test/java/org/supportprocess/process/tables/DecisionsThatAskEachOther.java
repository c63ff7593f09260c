package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionsThatAskEachOther {

    private final Tables tables = Tables.together();

    private final Map<String, Object> facts = new HashMap<>(Map.of(
            "supportType", "TECHNICAL",
            "service", "EXCHANGE_ONLINE",
            "issueType", "SERVICE_USE",
            "topic", "",
            "condition", "UNUSABLE",
            "usersAffected", "ALL",
            "workaround", false,
            "businessImpact", "SEVERE",
            "channel", "PHONE",
            "plan", "SMALL_BUSINESS"));

    DecisionsThatAskEachOther() {
        facts.putAll(Map.of("elevatedSupport", "PREMIER", "country", "DK", "trial", false, "severity", "B"));
    }

    @Test
    void entitleASmallBusinessThatCallsAboutAnOutageForAll() {
        assertThat(tables.decide("entitlement", facts)).containsEntry("entitled", true);
    }

    @Test
    void sendASmallBusinessThatCallsAboutAMinorFaultToThePortal() {
        facts.put("condition", "MINOR");
        facts.put("businessImpact", "MINIMAL");
        assertThat(tables.decide("entitlement", facts)).containsEntry("entitled", false);
    }

    @Test
    void setTheTargetByTheSeverityThatWasAssigned() {
        assertThat(tables.decide("response-target", facts)).containsEntry("commitment", "NO_HOUR_NAMED");
    }

    @Test
    void tellTheAccountManagerWhereElevatedSupportCounts() {
        facts.put("rung", "RESPONSE_OVERDUE");
        assertThat(tables.decide("escalation", facts)).containsEntry("accountManager", false);
        facts.put("country", "US");
        assertThat(tables.decide("escalation", facts)).containsEntry("accountManager", true);
    }

    @Test
    void setTheTargetByElevatedSupportWhereItCounts() {
        facts.put("country", "US");
        assertThat(tables.decide("response-target", facts)).containsEntry("commitment", "PT2H");
    }
}
