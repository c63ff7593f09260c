package org.supportprocess.portal;

import java.util.Arrays;
import java.util.Optional;

/** What a form or an address names by its code. */
public final class Code {

    private Code() {}

    /** Empty for what is no code of the kind, as for null. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst();
    }
}
