package org.supportprocess.phone;

import org.springframework.boot.test.context.TestComponent;

/** What happens by itself once a minute. */
@TestComponent
public class CodeCleanupTrigger {

    private final OneTimeCodeCleanup codes;

    CodeCleanupTrigger(OneTimeCodeCleanup codes) {
        this.codes = codes;
    }

    public void now() {
        codes.forget();
    }
}
