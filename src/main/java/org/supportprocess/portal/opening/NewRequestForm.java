package org.supportprocess.portal.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supportprocess.portal.EnumCodes;

/**
 * The form that opens a request, as it was typed: right or wrong, nothing of it is lost.
 *
 * @param typed the values by the names of the fields, without those left empty
 */
public record NewRequestForm(Map<String, String> typed) {

    /** The field that identifies the one request this form opens, however often it is sent. */
    static final String KEY = "key";

    /** The field with the form's owner: nobody who signs in next in the same browser may see it. */
    static final String OWNER = "owner";

    /** The limit for keeping a form, over all its fields, in UTF-16 units. */
    static final int LONGEST = 130_000;

    private static final List<String> FIELDS = List.of(
            KEY,
            OWNER,
            "follows",
            "organisation",
            "subscription",
            "supportType",
            "service",
            "issueType",
            "topic",
            "summary",
            "usersAffected",
            "workaround",
            "businessImpact",
            "condition",
            "requestedSeverity",
            "description",
            "contactMethod",
            "contactPhone",
            "contactLanguage",
            "selfServiceTried");

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static NewRequestForm of(HttpServletRequest request) {
        return of(field -> request.getParameter(field));
    }

    /** The form from a source of its fields; others are not asked for. */
    static NewRequestForm of(Function<String, @Nullable String> source) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> Optional.ofNullable(source.apply(field))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> typed.put(field, value)));
        return new NewRequestForm(typed);
    }

    /** The form with this owner, and with a new key where its own is malformed. */
    NewRequestForm ownedBy(String user) {
        String key = get(KEY);
        boolean known = UUID_FORM.matcher(key).matches();
        return with(KEY, known ? key : UUID.randomUUID().toString()).with(OWNER, user);
    }

    /** The value of a field; empty where nothing was typed. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    /** @param value absent or empty to remove the field */
    NewRequestForm with(String field, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.remove(field);
        if (value != null && !value.isEmpty()) {
            changed.put(field, value);
        }
        return new NewRequestForm(changed);
    }

    NewRequestForm withDefault(String field, String value) {
        return has(field) ? this : with(field, value);
    }

    boolean isTooLong() {
        return typed.values().stream().mapToLong(String::length).sum() > LONGEST;
    }

    boolean isOf(String user) {
        return get(OWNER).equals(user);
    }

    <E extends Enum<E>> Optional<E> code(String field, Class<E> codes) {
        return EnumCodes.of(codes, typed.get(field));
    }
}
