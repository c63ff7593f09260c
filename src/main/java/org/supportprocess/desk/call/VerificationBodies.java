package org.supportprocess.desk.call;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.supportprocess.intake.Plain;
import org.supportprocess.phone.VerificationMethod;

/** What is sent to verify a caller. */
interface VerificationBodies {

    /**
     * @param method a code where none is named
     * @param language that the caller speaks, for the mail; may be missing
     */
    record Begin(
            @NotNull @Plain(max = 64) String administrator,
            VerificationMethod method,

            @Pattern(
                    regexp = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}",
                    message = "must be a language tag such as de or en-GB")
            String language) {

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
