package org.supportprocess.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PlainTextOnly;

/** The small bodies of the API. */
interface RequestBodies {

    record Text(
            @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH) @JsonAlias({"message", "body"})
            String text) {}

    record Reason(
            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason) {}

    record SeverityChange(
            @NotNull Severity severity,

            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason) {}

    /** @param score 1 (poor) to 5 (excellent) */
    record SurveyAnswer(
            @NotNull @Min(value = 1, message = "must be from 1 to 5") @Max(value = 5, message = "must be from 1 to 5")
            Integer score,

            @PlainTextOnly(max = PlainText.REASON_LENGTH) @Nullable
            String comment) {}
}
