package org.supportprocess.desk.call;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.web.LanguageTag;
import org.supportprocess.web.Plain;

/** What is sent to verify a caller. */
interface VerificationBodies {

    /**
     * @param method a code where none is named
     * @param language that the caller speaks, for the mail; may be missing
     */
    record Begin(
            @NotNull @Plain(max = 64) String administrator,
            VerificationMethod method,

            @LanguageTag String language) {

        boolean callsBack() {
            return method == VerificationMethod.CALL_BACK;
        }
    }

    /**
     * @param code as the caller read it out; for a code
     * @param confirmed that the call back was answered by the administrator; for a call-back
     */
    record Prove(@Plain(max = 20) String code, Boolean confirmed) {

        @AssertTrue(message = "must be the code that the caller reads out, or “confirmed” true after a call-back")
        public boolean isProof() {
            return code != null ^ Boolean.TRUE.equals(confirmed);
        }
    }
}
