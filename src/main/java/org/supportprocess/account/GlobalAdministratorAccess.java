package org.supportprocess.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.Administrators;
import org.supportprocess.web.NotPermitted;

/**
 * The matters that an organisation settles for itself and delegates to nobody: not to its other administrators, to a
 * partner or to a machine.
 */
@Component
class GlobalAdministratorAccess {

    private final Administrators administrators;

    GlobalAdministratorAccess(Administrators administrators) {
        this.administrators = administrators;
    }

    /**
     * The organisation whose affairs the caller settles.
     *
     * @throws NotPermitted if the caller settles none
     */
    public String organisation(Caller caller) {
        return settling(caller)
                .map(Administrator::organisation)
                .orElseThrow(
                        () -> new NotPermitted("Access tokens and webhooks are settled by a global administrator of"
                                + " the organisation, signed in with a password of their own."));
    }

    boolean areSettledBy(Caller caller) {
        return settling(caller).isPresent();
    }

    private Optional<Administrator> settling(Caller caller) {
        return caller instanceof Caller.Administrator
                ? administrators.findById(caller.user()).filter(Administrator::settlesOwnAffairs)
                : Optional.empty();
    }
}
