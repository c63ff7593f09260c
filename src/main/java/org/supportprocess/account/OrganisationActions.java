package org.supportprocess.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.customer.Actor;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.OrganisationAdministration;
import org.supportprocess.customer.partner.Partner;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The decisions of global administrators about who acts for their organisation. Each call is one transaction; a conflict
 * with another one is tried again from the start.
 */
@Service
@Transactional
@RetriedOnConflict
public class OrganisationActions {

    private final OrganisationAdministration administration;

    OrganisationActions(OrganisationAdministration administration) {
        this.administration = administration;
    }

    public Administrator add(Caller caller, String user, AdministratorRole role) {
        return administration.add(actor(caller), user, role);
    }

    public Administrator change(Caller caller, String user, AdministratorRole role) {
        return administration.change(actor(caller), user, role);
    }

    public void remove(Caller caller, String user) {
        administration.remove(actor(caller), user);
    }

    public Partner delegate(Caller caller, String partner) {
        return administration.delegate(actor(caller), partner);
    }

    public void endDelegation(Caller caller, String partner) {
        administration.endDelegation(actor(caller), partner);
    }

    private static Actor actor(Caller caller) {
        if (caller instanceof Caller.Administrator administrator) {
            return new Actor(administrator.user(), administrator.organisation());
        }
        throw notOfAnOrganisation();
    }

    static NotPermitted notOfAnOrganisation() {
        return new NotPermitted(
                "This is for the administrators of an organisation. Partners find the customers they act"
                        + " for at GET /api/organisations.");
    }
}
