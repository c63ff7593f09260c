package org.supportprocess.process.engine.feel;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;

/** Somebody's functions, of which there are none. */
final class NoFunctions implements FeelCustomFunctionProvider {

    @Override
    public Optional<CustomFunction> resolveFunction(String name) {
        return Optional.empty();
    }

    @Override
    public List<String> getFunctionNames() {
        return List.of();
    }
}
