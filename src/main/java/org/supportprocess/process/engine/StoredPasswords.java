package org.supportprocess.process.engine;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The passwords of the engine's accounts. They are compared as they are stored: no attempt is counted, and nobody gets locked
 * out.
 */
@Component
public class StoredPasswords {

    private static final String NOBODYS_SALT = "bm9ib2R5IGhlcmUuLg==";

    private final ProcessEngineConfigurationImpl engine;
    private volatile @Nullable String nobodys;

    StoredPasswords(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Whether it is theirs, after one and the same work for everybody.
     *
     * @param user absent for nobody, whose password none is
     */
    public boolean isRight(@Nullable User user, String password) {
        if (user instanceof UserEntity known && known.getPassword() != null) {
            return matches(password, known.getSalt(), known.getPassword());
        }
        matches(password, NOBODYS_SALT, nobodys());
        return false;
    }

    /** Saves an account whose password nobody has chosen, so that nobody is told to choose a better one. */
    public void saveUnchosen(User user) {
        ((IdentityServiceImpl) engine.getIdentityService()).saveUser(user, true);
    }

    private boolean matches(String password, String salt, String stored) {
        return passwords().check(EncryptionUtil.saltPassword(password, salt), stored);
    }

    private String nobodys() {
        String known = nobodys;
        if (known == null) {
            known = passwords().encrypt(EncryptionUtil.saltPassword("nobody", NOBODYS_SALT));
            nobodys = known;
        }
        return known;
    }

    private PasswordManager passwords() {
        return engine.getPasswordManager();
    }
}
