package org.supportprocess.process.engine.feel;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.jspecify.annotations.Nullable;

/** Makes the FEEL engine that is given to the decision engine. */
public final class CachingFeelEngineFactory implements FeelEngineFactory {

    private final @Nullable List<FeelCustomFunctionProvider> functions;

    public CachingFeelEngineFactory() {
        this(null);
    }

    /** @param functions own functions for the tables */
    public CachingFeelEngineFactory(@Nullable List<FeelCustomFunctionProvider> functions) {
        this.functions = functions;
    }

    @Override
    public FeelEngine createInstance() {
        return new CachingFeelEngine(functions);
    }
}
