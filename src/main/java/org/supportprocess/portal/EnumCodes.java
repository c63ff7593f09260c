package org.supportprocess.portal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader of codes in forms and addresses. */
public final class EnumCodes {

    private EnumCodes() {}

    /** The constant with this name; empty where there is none. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> kind, @Nullable String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst();
    }
}
