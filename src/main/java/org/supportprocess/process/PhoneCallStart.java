package org.supportprocess.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.supportprocess.desk.call.CallDesk;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.intake.InvalidField;

/**
 * What the process of a call is started with. All of it is transient: texts have reached the product's tables, and what the
 * tables ask is asked within the step.
 */
record PhoneCallStart(String number, VariableMap variables) {

    static PhoneCallStart of(CallDesk.Taken call, Map<String, Object> handedIn) {
        VariableMap variables = Variables.createVariables();
        handedIn.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        variables.putAll(FactVariables.of(call.facts()));
        return new PhoneCallStart(call.number().value(), variables);
    }

    /**
     * The values of the form's fields.
     *
     * @throws InvalidField for a field that the form does not have, or a value that is serialized in some way
     */
    static Map<String, Object> plain(Map<String, Object> given) {
        VariableMap variables = Variables.fromMap(given);
        Map<String, Object> plain = new HashMap<>();
        variables.keySet().forEach(name -> plain.put(name, value(name, variables.getValueTyped(name))));
        return plain;
    }

    private static Object value(String name, TypedValue value) {
        if (!CallForm.FIELDS.contains(name)) {
            throw new InvalidField(name, "does not belong to a call; it takes " + CallForm.FIELDS);
        }
        if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
            throw new InvalidField(name, "must be a plain value");
        }
        return Optional.ofNullable(value).map(TypedValue::getValue).orElse(null);
    }
}
