package org.supportprocess.escalation;

import java.util.Collection;
import java.util.Optional;
import org.supportprocess.request.SupportRequest;

/** The people who work here. */
public interface Colleagues {

    /** The members of a queue or a role, by the names they sign in with. */
    Collection<String> in(String group);

    /** The name of a colleague; empty where nobody signs in with this user name. */
    Optional<String> nameOf(String user);

    /** The colleague who has the request's task, or who worked on it last and belongs to its queue. */
    Optional<String> inCharge(SupportRequest request);
}
