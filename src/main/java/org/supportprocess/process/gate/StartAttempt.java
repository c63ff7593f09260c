package org.supportprocess.process.gate;

import org.supportprocess.access.Caller.Staff;

/**
 * How somebody wants to start a process.
 *
 * @param by null where it is the product itself
 * @param businessKey may be null
 * @param caseInstance may be null
 * @param elsewhere whether it is to begin elsewhere than at its beginning
 * @param bent whether listeners or mappings are to be left out
 */
public record StartAttempt(
        Staff by, String businessKey, String caseInstance, HandedIn handedIn, boolean elsewhere, boolean bent) {}
