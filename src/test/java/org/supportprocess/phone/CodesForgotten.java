package org.supportprocess.phone;

import org.springframework.boot.test.context.TestComponent;

/** What happens by itself once a minute. */
@TestComponent
public class CodesForgotten {

    private final ForgettingCodes codes;

    CodesForgotten(ForgettingCodes codes) {
        this.codes = codes;
    }

    public void now() {
        codes.forget();
    }
}
