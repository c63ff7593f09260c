package org.supportprocess.escalation;

import java.util.Collection;
import java.util.Optional;
import org.supportprocess.request.SupportRequest;

/** The people who work here. */
public interface Colleagues {

    /** Everybody in a queue or a role, by the names they sign in with. */
    Collection<String> in(String group);

    /** What a colleague is called; empty where nobody signs in by this name. */
    Optional<String> nameOf(String user);

    /** Who works on the request: has its task, or has worked on it last and belongs to its queue. */
    Optional<String> inCharge(SupportRequest request);
}
