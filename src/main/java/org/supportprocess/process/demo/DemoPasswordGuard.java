package org.supportprocess.process.demo;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to start outside the demo while an account still has the demo's password: a data base that was once tried
 * out must not go into service with open doors. Runs before the first request is accepted.
 *
 * <p>Compares hashes and never tries to sign in, so no failed attempt is counted and nobody gets locked out.
 */
@Component
@Profile("!demo")
class DemoPasswordGuard implements SmartInitializingSingleton {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    DemoPasswordGuard(IdentityService identity, ProcessEngineConfigurationImpl engine) {
        this.identity = identity;
        this.engine = engine;
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
        return user instanceof UserEntity stored
                && Optional.ofNullable(stored.getPassword())
                        .filter(hash -> engine.getPasswordManager().check(saltedFor(stored), hash))
                        .isPresent();
    }

    private static String saltedFor(UserEntity user) {
        return EncryptionUtil.saltPassword(DemoAccount.PASSWORD, user.getSalt());
    }
}
