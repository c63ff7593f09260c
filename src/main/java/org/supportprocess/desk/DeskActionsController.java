package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.request.RequestEvent.CallLogged;
import org.supportprocess.request.RequestEvent.TranslatorRequested;
import org.supportprocess.request.event.CallDirection;
import org.supportprocess.request.text.LanguageTags;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.ValidLanguageTag;

/** The actions of staff on a request beside completing its task, over HTTP. */
@RestController
@RequestMapping(path = "/api/desk/requests/{number}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class DeskActionsController {

    private final DeskActions actions;
    private final AbsenceActions absences;
    private final Clock clock;

    DeskActionsController(DeskActions actions, AbsenceActions absences, Clock clock) {
        this.absences = absences;
        this.actions = actions;
        this.clock = clock;
    }

    @Operation(summary = "Writes an internal note")
    @PostMapping(path = "/notes", consumes = MediaType.APPLICATION_JSON_VALUE)
    void note(Caller caller, @PathVariable String number, @RequestBody @Valid NoteBody body) {
        actions.note(StaffAccess.of(caller), number, body.text());
    }

    @Operation(summary = "Logs a call")
    @PostMapping(path = "/calls", consumes = MediaType.APPLICATION_JSON_VALUE)
    void logCall(Caller caller, @PathVariable String number, @RequestBody @Valid CallBody body) {
        actions.logCall(StaffAccess.of(caller), number, body.at(clock.instant()));
    }

    @Operation(summary = "Closes a request whose solution the customer has confirmed in a message or a call")
    @PostMapping(path = "/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    void confirm(Caller caller, @PathVariable String number, @RequestBody @Valid ConfirmationBody body) {
        actions.confirm(StaffAccess.of(caller), number, body.entry());
    }

    @Operation(summary = "Links another request")
    @PostMapping(path = "/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    void link(Caller caller, @PathVariable String number, @RequestBody @Valid LinkBody body) {
        actions.link(
                StaffAccess.of(caller), number, body.number().strip().toUpperCase(Locale.ROOT), given(body.reason()));
    }

    @Operation(summary = "Asks for a translator")
    @PostMapping(path = "/translator", consumes = MediaType.APPLICATION_JSON_VALUE)
    void requestTranslator(Caller caller, @PathVariable String number, @RequestBody @Valid TranslatorBody body) {
        actions.requestTranslator(
                StaffAccess.of(caller),
                number,
                new TranslatorRequested(LanguageTags.tag(body.language()), given(body.reason())));
    }

    @Operation(summary = "Hands a request that has not been answered over to another queue")
    @PostMapping(path = "/hand-over", consumes = MediaType.APPLICATION_JSON_VALUE)
    void handOver(Caller caller, @PathVariable String number, @RequestBody @Valid HandOverBody body) {
        actions.handOver(StaffAccess.of(caller), number, body.queue(), body.reason());
    }

    @Operation(summary = "Takes a request over")
    @PostMapping(path = "/take-over", consumes = MediaType.APPLICATION_JSON_VALUE)
    void takeOver(Caller caller, @PathVariable String number, @RequestBody @Valid TakeOverBody body) {
        actions.takeOver(StaffAccess.of(caller), number, given(body.reason()));
    }

    @Operation(summary = "Assigns a request to an engineer, or gives it back to its queue")
    @PostMapping(path = "/assignee", consumes = MediaType.APPLICATION_JSON_VALUE)
    void assign(Caller caller, @PathVariable String number, @RequestBody @Valid AssignBody body) {
        Staff staff = StaffAccess.of(caller);
        if (staff.leads() && body.engineer() != null && !Boolean.TRUE.equals(body.confirmed())) {
            absences.requirePresent(body.engineer());
        }
        actions.assign(staff, number, body.engineer(), body.reason());
    }

    @Operation(summary = "Tells a customer who was let down by when they hear from us next")
    @PutMapping(path = "/next-news", consumes = MediaType.APPLICATION_JSON_VALUE)
    void promiseNews(Caller caller, @PathVariable String number, @RequestBody @Valid NextNewsBody body) {
        actions.promiseNews(StaffAccess.of(caller), number, body.at().toInstant(), body.text());
    }

    @Operation(summary = "Sets the follow-up date of a request that one has")
    @PutMapping(path = "/follow-up", consumes = MediaType.APPLICATION_JSON_VALUE)
    void followUp(Caller caller, @PathVariable String number, @RequestBody @Valid FollowUpBody body) {
        actions.putOff(
                StaffAccess.of(caller),
                number,
                Optional.ofNullable(body.at()).map(OffsetDateTime::toInstant).orElse(null),
                Boolean.TRUE.equals(body.confirmed()));
    }

    private static String given(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    /**
     * @param at when the customer hears from us next, with its offset
     * @param text the word to the customer
     */
    record NextNewsBody(
            @NotNull OffsetDateTime at,

            @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH)
            String text) {}

    record NoteBody(
            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String text) {}

    /**
     * @param at when it took place, with its offset; absent for now
     * @param reached whether anybody was spoken with; absent for yes
     * @param withCustomer whether the other person belongs to the customer; absent for yes
     */
    record CallBody(
            @NotNull CallDirection direction,
            @NotNull @PlainTextOnly(max = 200) String with,

            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String text,

            @Nullable OffsetDateTime at,
            @Nullable Boolean reached,
            @Nullable Boolean withCustomer) {

        CallLogged at(Instant now) {
            return new CallLogged(
                    direction,
                    with,
                    text,
                    at == null ? now : at.toInstant(),
                    !Boolean.FALSE.equals(reached),
                    !Boolean.FALSE.equals(withCustomer));
        }
    }

    /** @param entry the position of the message or call in the timeline, counted from 1 */
    record ConfirmationBody(@NotNull Integer entry) {}

    record LinkBody(
            @NotNull @PlainTextOnly(max = 24) String number,

            @PlainTextOnly(max = PlainText.REASON_LENGTH) @Nullable
            String reason) {}

    record TranslatorBody(
            @NotNull @ValidLanguageTag String language,

            @PlainTextOnly(max = PlainText.REASON_LENGTH) @Nullable
            String reason) {}

    record HandOverBody(
            @NotNull @PlainTextOnly(max = 64) String queue,

            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason) {}

    record TakeOverBody(
            @PlainTextOnly(max = PlainText.REASON_LENGTH) @Nullable
            String reason) {}

    /**
     * @param engineer absent to leave it to whoever in the queue takes it
     * @param confirmed whether somebody who is away is meant
     */
    record AssignBody(
            @PlainTextOnly(max = 64) @Nullable String engineer,

            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason,

            @Nullable Boolean confirmed) {}

    /**
     * @param at with its offset; absent to take it up at once
     * @param confirmed whether a time after a promised one is meant
     */
    record FollowUpBody(
            @Nullable OffsetDateTime at, @Nullable Boolean confirmed) {}
}
