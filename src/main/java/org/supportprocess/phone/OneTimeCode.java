package org.supportprocess.phone;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * A code of six digits, to be read out once. There are only a million of them, so the hash is a slow one: trying them
 * all takes longer than the code is valid.
 */
record OneTimeCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final int SLOWNESS = 10;

    static OneTimeCode random() {
        return new OneTimeCode("%06d".formatted(RANDOM.nextInt(CODES)));
    }

    String hash() {
        return BCrypt.hashpw(digits, BCrypt.gensalt(SLOWNESS, RANDOM));
    }

    /** @param told the code as read out; spaces do not count, since it is read out in groups */
    static boolean matches(String told, String hash) {
        return BCrypt.checkpw(told.replaceAll("\\s", ""), hash);
    }

    /** Dots, so that nobody finds the code in a log. */
    @Override
    public String toString() {
        return "……";
    }
}
