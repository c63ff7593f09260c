package org.supportprocess.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.Plain;

/** The small bodies of the API. */
interface Bodies {

    record Text(
            @NotNull @Plain(max = PlainText.MESSAGE_LENGTH) @JsonAlias({"message", "body"})
            String text) {}

    record Reason(
            @NotNull @Plain(max = PlainText.REASON_LENGTH) String reason) {}

    record SeverityChange(
            @NotNull Severity severity,
            @NotNull @Plain(max = PlainText.REASON_LENGTH) String reason) {}

    /** @param score 1 (poor) to 5 (excellent) */
    record SurveyAnswer(
            @NotNull @Min(value = 1, message = "must be from 1 to 5") @Max(value = 5, message = "must be from 1 to 5")
            Integer score,

            @Plain(max = PlainText.REASON_LENGTH) String comment) {}
}
