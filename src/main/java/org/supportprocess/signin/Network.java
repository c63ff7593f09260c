package org.supportprocess.signin;

/** Whom an address belongs to, as far as it can be told. */
final class Network {

    private Network() {}

    /** Whoever has one IPv6 address has all of its network, 64 of its 128 bits. */
    static String of(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
