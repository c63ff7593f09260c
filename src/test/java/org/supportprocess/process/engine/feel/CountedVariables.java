package org.supportprocess.process.engine.feel;

import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Variables that count how often somebody looks at them. */
final class CountedVariables implements VariableContext {

    private final VariableContext variables;
    private int reads;

    CountedVariables(VariableMap variables) {
        this.variables = variables.asVariableContext();
    }

    int reads() {
        return reads;
    }

    @Override
    public TypedValue resolve(String name) {
        reads++;
        return variables.resolve(name);
    }

    @Override
    public boolean containsVariable(String name) {
        return variables.containsVariable(name);
    }

    @Override
    public Set<String> keySet() {
        return variables.keySet();
    }
}
