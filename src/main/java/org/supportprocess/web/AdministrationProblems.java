package org.supportprocess.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.supportprocess.customer.AdministrationRefused;
import org.supportprocess.customer.AdministrationRefused.Reason;
import org.supportprocess.web.CallProblems.Flaw;

/** The answers to refused decisions about who acts for an organisation, as {@code application/problem+json}. */
@Order(0)
@RestControllerAdvice
public class AdministrationProblems {

    @ExceptionHandler
    ProblemDetail refused(AdministrationRefused refused) {
        HttpStatus status = status(refused.reason());
        Optional<String> field = status == HttpStatus.UNPROCESSABLE_ENTITY ? field(refused.reason()) : Optional.empty();
        String words = field.map(name -> "“%s” %s.".formatted(name, refused.getMessage()))
                .orElse(refused.getMessage());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        field.ifPresent(name -> problem.setProperty("errors", List.of(new Flaw(name, refused.getMessage()))));
        return problem;
    }

    public static HttpStatus status(Reason reason) {
        return switch (reason) {
            case NOT_GLOBAL -> HttpStatus.FORBIDDEN;
            case NO_SUCH_ADMINISTRATOR, NO_SUCH_DELEGATION -> HttpStatus.NOT_FOUND;
            case LAST_GLOBAL, ALREADY_ADMINISTRATOR, ALREADY_DELEGATED -> HttpStatus.CONFLICT;
            case NOT_A_MEMBER, ROLE_NOT_OFFERED, NO_SUCH_PARTNER -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    /** The invalid field, as the body and the form call it. */
    public static Optional<String> field(Reason reason) {
        return switch (reason) {
            case NOT_A_MEMBER, ALREADY_ADMINISTRATOR -> Optional.of("user");
            case ROLE_NOT_OFFERED -> Optional.of("role");
            case NO_SUCH_PARTNER, ALREADY_DELEGATED -> Optional.of("partner");
            default -> Optional.empty();
        };
    }
}
