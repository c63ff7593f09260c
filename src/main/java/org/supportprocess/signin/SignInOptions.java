package org.supportprocess.signin;

import java.util.List;

/** The ways to sign in that the operator has set up. */
public interface SignInOptions {

    boolean byPassword();

    /** The OpenID providers; none unless the operator has registered some. */
    List<Provider> providers();

    /**
     * @param address the address at which signing in with the provider begins
     * @param name the name that people know it by
     */
    record Provider(String address, String name) {}
}
