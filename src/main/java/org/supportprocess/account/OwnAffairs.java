package org.supportprocess.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.Administrators;
import org.supportprocess.web.NotPermitted;

/**
 * What an organisation settles for itself and hands to nobody: not to its other administrators, not to a partner, not to a
 * machine.
 */
@Component
public class OwnAffairs {

    private final Administrators administrators;

    OwnAffairs(Administrators administrators) {
        this.administrators = administrators;
    }

    /**
     * The organisation whose affairs the caller settles.
     *
     * @throws NotPermitted if that is nobody's but others'
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
