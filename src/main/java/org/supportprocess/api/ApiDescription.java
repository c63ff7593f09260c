package org.supportprocess.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * What the description of the API says of every call alike: how to sign in, what can go wrong and in which form it is
 * answered, and which headers keep two clients apart. A new call has it without a word of its own.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String REQUEST_VIEW = "#/components/schemas/RequestView";
    private static final String REQUESTS = "/api/requests";
    private static final String REQUEST = "/api/requests/{number}";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Support Process")
                        .version("1")
                        .description(
                                "Support requests of organisations, for their administrators, partners and programs,"
                                        + " and for the people who work on them. Instants are ISO 8601 with offset. Lists come in"
                                        + " pages and in a stable order. Errors are application/problem+json (RFC 9457) with a"
                                        + " detail for a person."))
                .components(new Components()
                        .addSecuritySchemes(PASSWORD, scheme("basic", "A person's user name and password."))
                        .addSecuritySchemes(
                                TOKEN, scheme("bearer", "A program's access token, sup_…, of its organisation."))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer whatCallsHaveInCommon() {
        return api -> api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, call) -> complete(path, method, call)));
    }

    private static void complete(String path, HttpMethod method, Operation call) {
        addRefusals(path, method, call);
        boolean ofOneRequest = path.equals(REQUEST) && method == HttpMethod.GET;
        boolean changesOne = path.startsWith(REQUEST + "/") && method != HttpMethod.GET;
        if (ofOneRequest) {
            call.addParametersItem(
                    header(HttpHeaders.IF_NONE_MATCH, "An ETag: the request is sent only if it has changed."));
            call.getResponses().addApiResponse("304", new ApiResponse().description("It has not changed."));
        }
        if (changesOne) {
            call.addParametersItem(header(
                    HttpHeaders.IF_MATCH, "The ETag of the request as it was seen: another version is not changed."));
            refuse(call, "412", "The request has changed since it was seen. Read it again.");
        }
        accepted(call)
                .filter(ApiDescription::showsOneRequest)
                .ifPresent(answer -> answer.addHeaderObject(
                        HttpHeaders.ETAG,
                        new Header().description("The version of the request.").schema(new StringSchema())));
    }

    private static void addRefusals(String path, HttpMethod method, Operation call) {
        refuse(call, "401", "Nobody has signed in, or the password or token does not hold.");
        refuse(call, "403", "The caller's role, or the token's scope, does not cover this.");
        refuse(call, "429", "Too many calls in too short a time.")
                .addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("Seconds to wait.").schema(new IntegerSchema()));
        if (path.contains("{")) {
            refuse(call, "404", "There is nothing of this name that the caller may know of.");
        }
        if (call.getParameters() != null || call.getRequestBody() != null) {
            refuse(call, "400", "The call cannot be read.");
            refuse(call, "422", "A field or a parameter does not hold; the errors name it and the remedy.");
        }
        if (call.getRequestBody() != null) {
            refuse(call, "413", "The body is too large.");
            refuse(call, "415", "The body is of another media type.");
        }
        if (path.startsWith(REQUESTS) && method != HttpMethod.GET) {
            refuse(call, "409", "It comes too late or out of turn.");
        }
    }

    private static ApiResponse refuse(Operation call, String status, String description) {
        ApiResponse refusal = new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        call.getResponses().addApiResponse(status, refusal);
        return refusal;
    }

    private static Optional<ApiResponse> accepted(Operation call) {
        ApiResponses answers = call.getResponses();
        return answers.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .map(answers::get);
    }

    private static boolean showsOneRequest(ApiResponse answer) {
        return answer.getContent() != null
                && answer.getContent().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> REQUEST_VIEW.equals(schema.get$ref()));
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }

    private static SecurityScheme scheme(String name, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name).description(description);
    }

    private static Schema<?> problem() {
        Schema<?> flaw =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What is wrong and what to do, for a person."))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors", new ArraySchema().items(flaw).description("Where fields or parameters do not hold."));
    }
}
