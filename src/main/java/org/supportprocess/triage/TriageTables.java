package org.supportprocess.triage;

import java.util.Optional;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;

/** The tables that decide about a request on opening, in one version. Asking them leaves no trace. */
public interface TriageTables {

    /** Asks {@code entitlement}; empty if the request is taken. */
    Optional<Pointer> pointer(RequestFacts facts);

    /** Asks {@code elevated-support}. */
    boolean elevated(RequestFacts facts);

    /** The same for terms that nobody has opened a request on. */
    boolean elevated(Terms terms);

    /** Asks {@code severity}. */
    Severity severity(RequestFacts facts);

    /**
     * Asks {@code response-target}.
     *
     * @param severity the severity that holds, whoever has set it
     */
    ResponsePromise promise(RequestFacts facts, Severity severity);
}
