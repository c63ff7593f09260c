package org.supportprocess.portal;

/**
 * The person who has signed in, for the head of every page.
 *
 * @param name the person's name, or the one they sign in with
 * @param seesRequests whether there is more for them here than help
 * @param managesOrganisation whether they can look at an organisation: their own, or those that they act for
 * @param staff whether they work here
 */
public record Visitor(String name, boolean seesRequests, boolean managesOrganisation, boolean staff) {

    /** Whether they may open requests. */
    public boolean opensRequests() {
        return seesRequests && !staff;
    }
}
