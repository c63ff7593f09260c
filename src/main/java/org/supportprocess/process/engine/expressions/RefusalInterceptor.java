package org.supportprocess.process.engine.expressions;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Keeps a refused expression the caller's fault: the engine wraps it, and a client would read "500". */
final class RefusalInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException failure) {
            throw failure.getCause() instanceof ExpressionRefused refused ? refused : failure;
        }
    }
}
