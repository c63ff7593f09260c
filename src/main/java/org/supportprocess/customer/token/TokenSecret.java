package org.supportprocess.customer.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a machine shows in place of a password: 256 random bits. That much cannot be guessed, so a plain hash protects it in
 * the database, and a search by the hash takes as long for a wrong secret as for a right one.
 */
public record TokenSecret(String text) {

    private static final String MARK = "sup_";
    private static final int BYTES = 32;

    /** The mark and the first six letters: enough to tell tokens apart, and 220 bits short of the secret. */
    private static final int RECOGNISABLE = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new TokenSecret(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String prefix() {
        return text.substring(0, RECOGNISABLE);
    }

    /** Nobody finds it in a log. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
