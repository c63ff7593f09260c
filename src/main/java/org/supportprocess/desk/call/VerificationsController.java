package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.desk.call.VerificationActions.Heard;
import org.supportprocess.desk.call.VerificationBodies.Begin;
import org.supportprocess.desk.call.VerificationBodies.Prove;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.web.InvalidField;

/** The verification of callers over HTTP. Instants are in UTC. */
@RestController
@RequestMapping(path = "/api/desk/calls/verifications", consumes = MediaType.APPLICATION_JSON_VALUE)
class VerificationsController {

    private final VerificationActions actions;
    private final CallScript script;

    VerificationsController(VerificationActions actions, CallScript script) {
        this.actions = actions;
        this.script = script;
    }

    @Operation(summary = "Mails a code to a caller's registered address, or shows the number to call back")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    VerificationView begin(Caller caller, @RequestBody @Valid Begin body) {
        Verification verification = actions.begin(CallRights.requireTaker(caller), body);
        return view(verification, script.say(body.callsBack() ? "callBack" : "code", body.language()));
    }

    @Operation(summary = "Hears the code that the caller reads out, or that the call back was answered")
    @PostMapping("/{id}")
    VerificationView prove(Caller caller, @PathVariable String id, @RequestBody @Valid Prove body) {
        Heard heard = actions.checkCode(CallRights.requireTaker(caller), id, body);
        return switch (heard.attempt()) {
            case VERIFIED -> view(heard.verification(), null);
            case WRONG ->
                throw new InvalidField(
                        "code", "is wrong; tries left: " + heard.verification().triesLeft());
            case EXHAUSTED ->
                throw new CodeNotAccepted(
                        "The code was wrong five times and holds no longer. Begin another verification.");
            case EXPIRED ->
                throw new CodeNotAccepted(
                        "The time is over, or another code was sent since. Begin another verification.");
        };
    }

    private static VerificationView view(Verification verification, @Nullable SpokenSentence say) {
        return new VerificationView(
                verification.id(),
                verification.method(),
                verification.numberCalled(),
                verification.expiresAt(),
                verification.verifiedAt(),
                say);
    }

    /**
     * @param number the number to call back; absent for a code
     * @param verifiedAt absent until the caller is verified
     * @param say the words for the caller now; absent once there is nothing left to ask
     */
    record VerificationView(
            String id,
            VerificationMethod method,
            @Nullable String number,
            Instant expiresAt,
            @Nullable Instant verifiedAt,
            @Nullable SpokenSentence say) {}
}
