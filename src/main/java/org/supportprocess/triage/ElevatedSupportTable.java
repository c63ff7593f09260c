package org.supportprocess.triage;

import org.supportprocess.request.submission.Terms;

/** Asks the table {@code elevated-support}. */
public interface ElevatedSupportTable {

    /** Whether the customer's support option counts for its plan and in its country (service description, section 4). */
    boolean isElevated(Terms terms);
}
