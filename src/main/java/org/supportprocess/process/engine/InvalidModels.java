package org.supportprocess.process.engine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelsRefused;

/**
 * Models that people deployed and that cannot go live. Every API of the engine answers with the message, which is all that Camunda
 * Modeler shows; its own adds the findings.
 */
public class InvalidModels extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidModels(ModelsRefused refused) {
        super(Status.BAD_REQUEST, refused, refused.getMessage());
        this.findings = refused.findings();
    }

    record Body(String type, String message, List<Finding> findings) {}

    Response answer() {
        return Response.status(getStatus())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Body("InvalidModels", String.valueOf(getMessage()), findings))
                .build();
    }
}
