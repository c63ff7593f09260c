package org.supportprocess.portal.opening;

import java.util.Optional;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.wording.TableWords.Words;

/**
 * What the form as it stands would get, in words; null where it cannot be said yet or does not matter.
 *
 * @param elevated whether the customer may set the severity
 * @param byTable what the table says of the impact
 * @param severity the one that would hold
 * @param promise a sentence
 * @param reason why it would not be taken
 * @param instead where to go instead
 * @param phone null where the telephone is not offered
 */
public record Prospect(
        boolean elevated,
        Severity byTable,
        Severity severity,
        String promise,
        Words reason,
        Words instead,
        Phone phone,
        Words noPhone) {

    /** @param hours a sentence */
    public record Phone(String number, String hours) {

        /** For a link that dials. */
        public String dialled() {
            return number.replaceAll("[^+0-9]", "");
        }
    }

    /** Before it is known what the request is about. */
    static final Prospect OPEN = new Prospect(false, null, null, null, null, null, null, null);

    public boolean declined() {
        return reason != null;
    }

    public boolean decidedByCustomer() {
        return Optional.ofNullable(severity)
                .filter(holding -> holding != byTable)
                .isPresent();
    }
}
