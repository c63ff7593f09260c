package org.supportprocess.portal;

/**
 * Who has signed in, as the head of every page says it.
 *
 * @param name the person's, or the one they sign in with
 * @param seesRequests whether there is anything here for them but help
 * @param managesOrganisation whether there is an organisation for them to look at: their own, or those that they act for
 * @param staff whether they work here
 */
public record Visitor(String name, boolean seesRequests, boolean managesOrganisation, boolean staff) {

    /** Whether they may open requests. */
    public boolean opensRequests() {
        return seesRequests && !staff;
    }
}
