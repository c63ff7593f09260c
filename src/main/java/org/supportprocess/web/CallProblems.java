package org.supportprocess.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.supportprocess.request.lifecycle.TransitionRefused;

/** The answers to refusals as {@code application/problem+json}, with the field and the remedy in words. */
@RestControllerAdvice
class CallProblems extends ResponseEntityExceptionHandler {

    /** @param field the field as the body, the query or the header names it */
    record Flaw(String field, @Nullable String message) {}

    @ExceptionHandler
    ProblemDetail refused(CallRefused refused) {
        return ProblemDetail.forStatusAndDetail(refused.status(), refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail outOfTurn(TransitionRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }

    /** Answers when all retries met a conflict: nothing has changed, and the caller may try again. */
    @ExceptionHandler
    ProblemDetail conflict(ConcurrencyFailureException conflict) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "Others are changing this request at this moment. Please try again.");
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidField invalid) {
        return flawed(HttpStatus.UNPROCESSABLE_ENTITY, List.of(new Flaw(invalid.field(), invalid.getMessage())));
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
        return flawed(
                HttpStatus.UNPROCESSABLE_ENTITY,
                List.of(new Flaw(mismatch.getName(), "must be " + expected(mismatch.getRequiredType()))));
    }

    /** Answers what cannot be converted, such as a field given twice under two of its names. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageConversionException unreadable) {
        return unreadable(unreadable.getCause());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                flawed(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        invalid.getFieldErrors().stream()
                                .map(CallProblems::flaw)
                                .toList()),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Flaw> flaws = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof FieldError field
                                ? flaw(field)
                                : new Flaw(name(result.getMethodParameter()), error.getDefaultMessage())))
                .toList();
        return answer(flawed(HttpStatus.UNPROCESSABLE_ENTITY, flaws), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable(unreadable.getCause()), headers);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return nothingThere(headers);
    }

    @Override
    protected ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return nothingThere(headers);
    }

    private ResponseEntity<Object> nothingThere(HttpHeaders headers) {
        return answer(
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "There is nothing at this address. GET /v3/api-docs lists what there is."),
                headers);
    }

    private static String name(MethodParameter parameter) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        return header == null ? parameter.getParameterName() : header.name();
    }

    private static ProblemDetail unreadable(@Nullable Throwable cause) {
        if (tooLarge(cause)) {
            return ProblemDetail.forStatusAndDetail(
                    HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large; shorten its texts.");
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return flawed(HttpStatus.UNPROCESSABLE_ENTITY, List.of(new Flaw(path(mapping), expected(mapping))));
        }
        String where = Optional.ofNullable(cause)
                .filter(JsonProcessingException.class::isInstance)
                .map(JsonProcessingException.class::cast)
                .map(JsonProcessingException::getLocation)
                .map(location -> " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()))
                .orElse("");
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The body must be a JSON object; it cannot be read%s.".formatted(where));
    }

    private static boolean tooLarge(@Nullable Throwable cause) {
        return cause instanceof StreamConstraintsException
                || cause != null && cause.getCause() instanceof StreamConstraintsException;
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(place ->
                        place.getFieldName() == null ? "[%d]".formatted(place.getIndex()) : "." + place.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String expected(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "is not a field of this body; remove it or correct its name";
        }
        if (mapping instanceof InvalidFormatException format) {
            return "must be " + expected(format.getTargetType());
        }
        return mapping instanceof MismatchedInputException mismatch
                ? "must be " + expected(mismatch.getTargetType())
                : "cannot be read";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a text";
            case "Boolean", "boolean" -> "true or false";
            case "OffsetDateTime" -> "an instant with its offset such as 2026-12-02T09:00:00+01:00";
            case "Integer", "int", "Long", "long" -> "a whole number";
            default -> "an object";
        };
    }

    private static Flaw flaw(FieldError error) {
        boolean missing = "NotNull".equals(error.getCode());
        String field = error.getField().replace("phoneGivenWhereNeeded", "phone");
        if (error.isBindingFailure()) {
            return new Flaw(field, "must be a whole number");
        }
        return new Flaw(field, missing ? "is missing" : error.getDefaultMessage());
    }

    private static ProblemDetail flawed(HttpStatus status, List<Flaw> flaws) {
        String detail = flaws.stream()
                .map(flaw -> "“%s” %s.".formatted(flaw.field(), flaw.message()))
                .sorted()
                .collect(Collectors.joining(" "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", flaws);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return new ResponseEntity<>(problem, headers, HttpStatus.valueOf(problem.getStatus()));
    }
}
