package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.supportprocess.notification.Delivery;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.web.InvalidField;

/** The verification of callers over HTTP. Instants are in UTC. */
@RestController
@RequestMapping("/api/desk/calls/verifications")
class VerificationsController {

    private final VerificationActions actions;
    private final CallScript script;

    VerificationsController(VerificationActions actions, CallScript script) {
        this.actions = actions;
        this.script = script;
    }

    @Operation(summary = "Mails a code to a caller's registered address, or shows the number to call back")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    VerificationView begin(Caller caller, @RequestBody @Valid Begin body) {
        Verification verification = actions.begin(CallRights.requireTaker(caller), body);
        return view(verification, script.say(body.callsBack() ? "callBack" : "code", body.language()));
    }

    @Operation(summary = "Shows a verification of yours, and whether its code has gone out")
    @GetMapping("/{id}")
    VerificationView show(Caller caller, @PathVariable String id) {
        return view(actions.find(CallRights.requireTaker(caller), id), null);
    }

    @Operation(summary = "Hears the code that the caller reads out, or that the call back was answered")
    @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
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

    private VerificationView view(Verification verification, @Nullable SpokenSentence say) {
        return new VerificationView(
                verification.id(),
                verification.method(),
                verification.numberCalled(),
                verification.expiresAt(),
                verification.verifiedAt(),
                actions.delivery(verification),
                say);
    }

    /**
     * @param number the number to call back; absent for a code
     * @param verifiedAt absent until the caller is verified
     * @param delivery whether the mail with the code has gone out; absent for a call back
     * @param say the words for the caller now; absent once there is nothing left to ask
     */
    record VerificationView(
            String id,
            VerificationMethod method,
            @Nullable String number,
            Instant expiresAt,
            @Nullable Instant verifiedAt,
            @Nullable Delivery delivery,
            @Nullable SpokenSentence say) {}
}
