package org.supportprocess.desk.call;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.ValidLanguageTag;

/** The bodies of the calls that verify a caller. */
interface VerificationBodies {

    /**
     * @param method a code by default
     * @param language the caller's language, for the mail
     */
    record Begin(
            @NotNull @PlainTextOnly(max = 64) String administrator,
            @Nullable VerificationMethod method,
            @ValidLanguageTag @Nullable String language) {

        boolean callsBack() {
            return method == VerificationMethod.CALL_BACK;
        }
    }

    /**
     * @param code the code as the caller read it out
     * @param confirmed for a call-back: whether the administrator answered it
     */
    record Prove(
            @PlainTextOnly(max = 20) @Nullable String code,
            @Nullable Boolean confirmed) {

        @AssertTrue(message = "must be the code that the caller reads out, or “confirmed” true after a call-back")
        public boolean isProof() {
            return code != null ^ Boolean.TRUE.equals(confirmed);
        }
    }
}
