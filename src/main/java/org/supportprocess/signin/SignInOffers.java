package org.supportprocess.signin;

import java.util.List;

/** The ways to sign in that the operator has set up. */
public interface SignInOffers {

    boolean byPassword();

    /** Those who vouch for a person; none unless the operator has named some. */
    List<Provider> providers();

    /**
     * @param address where signing in with the provider begins
     * @param name as people know it
     */
    record Provider(String address, String name) {}
}
