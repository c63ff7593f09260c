package org.supportprocess.process.engine;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.ReaderInterceptor;
import java.util.Map;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.runtime.StartProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's own API, which would take a missing body, or a variable that is none, for a failure of its own. */
@Component
class EngineRestSettings extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(new RefusedModels());
        register((ReaderInterceptor) body -> {
            Object read = body.proceed();
            if (read == null) {
                throw new InvalidRequestException(
                        Status.BAD_REQUEST, "The call needs a body; send {} for an empty one.");
            }
            if (read instanceof CompleteTaskDto completion) {
                requireValues(completion.getVariables());
            } else if (read instanceof StartProcessInstanceDto start) {
                requireValues(start.getVariables());
            }
            return read;
        });
    }

    private static void requireValues(Map<String, VariableValueDto> variables) {
        if (variables != null) {
            variables.forEach((name, value) -> {
                if (value == null) {
                    throw new InvalidRequestException(
                            Status.BAD_REQUEST, "“%s” must be an object with a value.".formatted(name));
                }
            });
        }
    }

    private static final class RefusedModels implements ExceptionMapper<InvalidModels> {

        @Override
        public Response toResponse(InvalidModels refused) {
            return refused.answer();
        }
    }
}
