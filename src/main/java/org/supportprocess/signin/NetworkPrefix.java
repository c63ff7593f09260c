package org.supportprocess.signin;

/** The owner of an address, as far as it can be told. */
final class NetworkPrefix {

    private NetworkPrefix() {}

    /** The network of an address: the owner of an IPv6 address has all of its /64. */
    static String of(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
