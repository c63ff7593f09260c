package org.supportprocess.process.tables;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.util.ReflectionUtils;
import org.supportprocess.triage.RequestFacts;

/** The facts as the tables name them. They are transient: tables read them within the step, and nothing stays in the engine. */
public final class FactVariables {

    private FactVariables() {}

    public static Set<String> names() {
        return Stream.of(RequestFacts.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    public static VariableMap of(RequestFacts facts) {
        VariableMap variables = Variables.createVariables();
        for (RecordComponent fact : RequestFacts.class.getRecordComponents()) {
            Object value = ReflectionUtils.invokeMethod(fact.getAccessor(), facts);
            variables.putValueTyped(fact.getName(), Variables.untypedValue(value, true));
        }
        return variables;
    }
}
