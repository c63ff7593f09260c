package org.supportprocess.process.gate;

import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller.Staff;

/**
 * How somebody wants to start a process.
 *
 * @param by absent where it is the product itself
 * @param elsewhere whether it is to begin elsewhere than at its beginning
 * @param bent whether listeners or mappings are to be left out
 */
public record StartAttempt(
        @Nullable Staff by,
        @Nullable String businessKey,
        @Nullable String caseInstance,
        HandedIn handedIn,
        boolean elsewhere,
        boolean bent) {}
