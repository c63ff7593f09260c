package org.supportprocess.portal.opening;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.wording.TableTranslations.Words;

/**
 * The outcome that the form as it stands would have, in words. A part is absent where it cannot be told yet or does not
 * matter.
 *
 * @param elevated whether the customer may set the severity
 * @param byTable the table's severity for the impact
 * @param severity the one that would hold
 * @param promise a sentence
 * @param reason why the request would not be taken
 * @param instead where to go instead
 * @param phone absent where the telephone is not offered
 * @param noPhone why the telephone is not offered
 */
public record NewRequestPreview(
        boolean elevated,
        @Nullable Severity byTable,
        @Nullable Severity severity,
        @Nullable String promise,
        @Nullable Words reason,
        @Nullable Words instead,
        @Nullable Phone phone,
        @Nullable Words noPhone) {

    /** @param hours a sentence */
    public record Phone(String number, String hours) {

        /** The number for a link that dials. */
        public String dialled() {
            return number.replaceAll("[^+0-9]", "");
        }
    }

    /** The prospect of a form that does not yet say what it is about. */
    static final NewRequestPreview OPEN = new NewRequestPreview(false, null, null, null, null, null, null, null);

    public boolean declined() {
        return reason != null;
    }

    public boolean decidedByCustomer() {
        return Optional.ofNullable(severity)
                .filter(holding -> holding != byTable)
                .isPresent();
    }
}
