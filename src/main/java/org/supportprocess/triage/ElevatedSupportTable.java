package org.supportprocess.triage;

import org.supportprocess.request.promise.Terms;

/** Access to the table {@code elevated-support}. */
public interface ElevatedSupportTable {

    /**
     * Whether the customer's support option counts for its plan and in its country (service description, section 4).
     */
    boolean isElevated(Terms terms);
}
