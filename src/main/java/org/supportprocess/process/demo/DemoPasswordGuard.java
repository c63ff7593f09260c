package org.supportprocess.process.demo;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.StoredPasswords;

/**
 * Refuses to start outside the demo while an account still has the demo's password: a database that was once tried
 * out must not go into service with open doors. Runs before the first request is accepted.
 */
@Component
@Profile("!demo")
class DemoPasswordGuard implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final StoredPasswords passwords;

    DemoPasswordGuard(IdentityService identity, StoredPasswords passwords) {
        this.identity = identity;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = identity.createUserQuery().orderByUserId().asc().list().stream()
                .filter(this::hasDemoPassword)
                .map(User::getId)
                .toList();
        if (!open.isEmpty()) {
            throw new DemoPasswordInUse(open);
        }
    }

    private boolean hasDemoPassword(User user) {
        return passwords.isRight(user, DemoAccount.PASSWORD);
    }
}
