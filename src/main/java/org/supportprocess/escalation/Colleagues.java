package org.supportprocess.escalation;

import java.util.Collection;
import java.util.Optional;
import org.supportprocess.request.SupportRequest;

/** The people who work here. */
public interface Colleagues {

    /**
     * The members of a role, or those of a queue who have a role in which people work there, by the names they sign in with.
     */
    Collection<String> in(String group);

    /** Whether somebody has an account, and a role with it. */
    boolean worksHere(String user);

    /** The name of a colleague; empty where nobody signs in with this user name. */
    Optional<String> nameOf(String user);

    /** The colleague who has the request's task, or who worked on it last and belongs to its queue. */
    Optional<String> inCharge(SupportRequest request);
}
