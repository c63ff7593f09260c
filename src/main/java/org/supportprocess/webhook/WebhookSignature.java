package org.supportprocess.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof for the receiver that an event comes from here, and when it was sent: nobody else can send an old one
 * again.
 */
final class WebhookSignature {

    static final String HEADER = "Support-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** The signature {@code t=<seconds since 1970>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>}. */
    static String of(String body, String secret, Instant now) {
        long time = now.getEpochSecond();
        return "t=%d,v1=%s".formatted(time, hmac(secret, time + "." + body));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
