package org.supportprocess.benchmark;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The same diagram and tables with nothing behind them. */
final class BareSide extends Side {

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("supportType", "TECHNICAL"),
            Map.entry("service", "EXCHANGE_ONLINE"),
            Map.entry("issueType", "SERVICE_USE"),
            Map.entry("topic", ""),
            Map.entry("condition", "UNUSABLE"),
            Map.entry("usersAffected", "ONE"),
            Map.entry("workaround", false),
            Map.entry("businessImpact", "MODERATE"),
            Map.entry("channel", "PORTAL"),
            Map.entry("plan", "ENTERPRISE_E3"),
            Map.entry("elevatedSupport", "NONE"),
            Map.entry("country", "US"),
            Map.entry("trial", false));

    private final ProcessEngine engine;
    private final AtomicLong serial = new AtomicLong();

    BareSide(ProcessEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    String submit() {
        String number = "SR-2026-%06d".formatted(serial.incrementAndGet());
        engine.getRuntimeService()
                .createProcessInstanceByKey("support-request")
                .businessKey(number)
                .setVariables(facts())
                .execute();
        return number;
    }

    @Override
    void confirm(String number) {
        engine.getRuntimeService()
                .createMessageCorrelation("support.solutionConfirmed")
                .processInstanceBusinessKey(number)
                .correlate();
    }

    private static VariableMap facts() {
        VariableMap facts =
                Variables.createVariables().putValueTyped("previousQueue", Variables.untypedNullValue(true));
        FACTS.forEach((name, value) -> facts.putValueTyped(name, Variables.untypedValue(value, true)));
        return facts;
    }
}
