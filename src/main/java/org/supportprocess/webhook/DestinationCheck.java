package org.supportprocess.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The check of where events may go: to the open Internet only. An address given by a customer must not make this
 * product call what nobody but this product can reach.
 *
 * <p>It is made when a webhook is added, and again with each event, since a name may lead elsewhere by then. The
 * connection that follows finds the address that was checked, which Java keeps for a while. Should it have changed in
 * between, the certificate protects: no private service has one for the name that the customer gave.
 */
@Component
public class DestinationCheck {

    private static final String PRIVATE = "leads to an address that is not on the open Internet; give one that is";

    private final boolean privateAllowed;

    DestinationCheck(WebhookSettings settings) {
        this.privateAllowed = settings.allowPrivateAddresses();
    }

    /** The flaw of the address, as the end of a sentence that begins with it; empty if there is none. Asks the DNS. */
    public Optional<String> flaw(URI url) {
        return flawInWriting(url).or(() -> flawOfHost(url));
    }

    private Optional<String> flawInWriting(URI url) {
        if (url.getHost() == null || url.isOpaque()) {
            return Optional.of("must be a full address such as https://example.com/support-events");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of("must have neither a user name nor a fragment; the signature shows who calls");
        }
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean encrypted = scheme.equals("https") || scheme.equals("http") && privateAllowed;
        return encrypted ? Optional.empty() : Optional.of("must begin with https://");
    }

    private Optional<String> flawOfHost(URI url) {
        try {
            InetAddress[] addresses = InetAddress.getAllByName(url.getHost());
            boolean open = Arrays.stream(addresses).allMatch(address -> isAllowed(address, url));
            return open ? Optional.empty() : Optional.of(PRIVATE);
        } catch (UnknownHostException unknown) {
            return Optional.of("names a host that cannot be found; correct it");
        }
    }

    private boolean isAllowed(InetAddress address, URI url) {
        if (isOpen(address)) {
            return url.getScheme().equalsIgnoreCase("https");
        }
        return privateAllowed && (address.isLoopbackAddress() || address.isSiteLocalAddress());
    }

    private static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean named = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !named && (address instanceof Inet6Address ? isGlobal(bytes) : isPublic(bytes));
    }

    /**
     * Whether an IPv6 address is in the part given out, 2000::/3, without what leads back to IPv4 or to documentation.
     */
    private static boolean isGlobal(byte[] address) {
        boolean given = (address[0] & 0xE0) == 0x20;
        boolean sixToFour = starts(address, 0x20, 0x02);
        boolean special = starts(address, 0x20, 0x01, 0x00) || starts(address, 0x20, 0x01, 0x0D, 0xB8);
        return given && !sixToFour && !special;
    }

    /**
     * Whether an IPv4 address is not reserved for carriers, tests, protocols or the future; Java knows the other
     * ranges.
     */
    private static boolean isPublic(byte[] address) {
        int second = address[1] & 0xFF;
        boolean carriers = starts(address, 100) && (second & 0xC0) == 64;
        boolean benchmarks = starts(address, 198) && (second & 0xFE) == 18;
        boolean documentation =
                starts(address, 192, 0, 2) || starts(address, 198, 51, 100) || starts(address, 203, 0, 113);
        boolean later = (address[0] & 0xFF) >= 240;
        return !carriers
                && !benchmarks
                && !documentation
                && !later
                && !starts(address, 0)
                && !starts(address, 192, 0, 0)
                && !starts(address, 192, 88, 99);
    }

    private static boolean starts(byte[] address, int... prefix) {
        for (int index = 0; index < prefix.length; index++) {
            if ((address[index] & 0xFF) != prefix[index]) {
                return false;
            }
        }
        return true;
    }
}
