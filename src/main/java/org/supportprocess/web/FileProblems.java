package org.supportprocess.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.supportprocess.attachment.AttachmentLimits;
import org.supportprocess.attachment.FileRefused;
import org.supportprocess.attachment.FileRefused.Reason;
import org.supportprocess.web.CallProblems.Flaw;

/** The answers to refusals of files, as {@code application/problem+json}. */
@Order(0)
@RestControllerAdvice
public class FileProblems {

    private static final String IN_A_WHILE = "300";

    private final AttachmentLimits limits;

    FileProblems(AttachmentLimits limits) {
        this.limits = limits;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(FileRefused refused) {
        return answer(refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException excess) {
        return answer(FileRefused.tooLarge(limits));
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The body must be multipart/form-data with one file in the part “file”; it cannot be read.");
    }

    public static HttpStatus status(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case TOO_MANY, NO_ROOM -> HttpStatus.CONFLICT;
            case UNSCANNED -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }

    static ProblemDetail problem(FileRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refused.reason()), refused.getMessage());
        problem.setProperty("errors", List.of(new Flaw("file", refused.getMessage())));
        return problem;
    }

    /** The seconds to wait, where waiting helps. */
    public static Optional<String> retryAfter(FileRefused refused) {
        return refused.reason() == Reason.UNSCANNED ? Optional.of(IN_A_WHILE) : Optional.empty();
    }

    private static ResponseEntity<ProblemDetail> answer(FileRefused refused) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status(refused.reason()));
        retryAfter(refused).ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
        return answer.body(problem(refused));
    }
}
