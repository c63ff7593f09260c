package org.supportprocess.process;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ReaderInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's own API, which would take a missing body for a failure of its own. */
@Component
class EngineRestSettings extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register((ReaderInterceptor) body -> {
            Object read = body.proceed();
            if (read == null) {
                throw new InvalidRequestException(
                        Status.BAD_REQUEST, "The call needs a body; send {} for an empty one.");
            }
            return read;
        });
    }
}
