package org.supportprocess.process.demo;

import java.util.List;

/** Accounts of a product in service have the demo's password. */
final class DemoPasswordInUse extends RuntimeException {

    private final transient List<String> accounts;

    DemoPasswordInUse(List<String> accounts) {
        super("These accounts have the demo password: " + String.join(", ", accounts));
        this.accounts = accounts;
    }

    List<String> accounts() {
        return accounts;
    }
}
