package org.supportprocess.notification;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of outgoing mail.
 *
 * @param from the address that mail comes from; its domain is that of the message ids
 * @param replyTo the address that answers go to; {@code from} where none is set
 * @param envelope the address that mail servers send a failure back to, each mail's with a part of its own behind a plus;
 *     {@code replyTo} where none is set. It must arrive in the mailbox that answers are fetched from
 * @param plusAddresses whether each mail has an envelope address of its own; off only for a provider that lets us send from
 *     none but our own address
 * @param pause how long no mail is tried after the mail server could not be reached
 */
@ConfigurationProperties("support-process.mail")
public record MailSettings(
        @DefaultValue("support@support-process.example") String from,
        String replyTo,
        String envelope,
        @DefaultValue("true") boolean plusAddresses,
        @DefaultValue("PT30S") Duration pause) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 128;
    private static final int RADIX = 32;
    private static final String MARK = "+bounce-";
    private static final Pattern TOKEN = Pattern.compile("\\+bounce-([0-9a-v]{26})@");

    public MailSettings {
        replyTo = replyTo == null || replyTo.isBlank() ? from : replyTo;
        envelope = envelope == null || envelope.isBlank() ? replyTo : envelope;
    }

    /** A part of an envelope address that nobody can guess, short enough for the 64 characters left of the @. */
    static String freshToken() {
        return new BigInteger(BITS, RANDOM).setBit(BITS).toString(RADIX);
    }

    /** The envelope address of one mail. */
    String envelope(String token) {
        if (!plusAddresses) {
            return envelope;
        }
        int at = envelope.lastIndexOf('@');
        return envelope.substring(0, at) + MARK + token + envelope.substring(at);
    }

    /** The parts of ours in some addresses, in whatever form they are written. */
    static Set<String> tokens(Collection<String> addresses) {
        return addresses.stream()
                .flatMap(address ->
                        TOKEN.matcher(address.toLowerCase(Locale.ROOT)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
