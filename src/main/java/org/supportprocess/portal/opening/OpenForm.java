package org.supportprocess.portal.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.supportprocess.portal.Code;

/**
 * The form that opens a request, as it was typed: right or wrong, nothing of it is lost.
 *
 * @param typed by the names of the fields; what was left out is not there
 */
public record OpenForm(Map<String, String> typed) {

    /** Names the one request that this form opens, however often it is sent. */
    static final String KEY = "key";

    /** Whose form it is: it must not come before the eyes of whoever signs in next in the same browser. */
    static final String OWNER = "owner";

    /** The longest that is kept, of all fields together, in UTF-16 units. */
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

    static OpenForm of(HttpServletRequest request) {
        return of(field -> request.getParameter(field));
    }

    /** Fields that are not ours are left out. */
    static OpenForm of(UnaryOperator<String> source) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> Optional.ofNullable(source.apply(field))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> typed.put(field, value)));
        return new OpenForm(typed);
    }

    /** A new one, or the same with a key and an owner of its own where those that it came with are not to be trusted. */
    OpenForm ownedBy(String user) {
        String key = get(KEY);
        boolean known = UUID_FORM.matcher(key).matches();
        return with(KEY, known ? key : UUID.randomUUID().toString()).with(OWNER, user);
    }

    /** Empty where nothing was typed; templates ask {@code form['summary']}. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean has(String field) {
        return typed.containsKey(field);
    }

    /** @param value null to take the field out */
    OpenForm with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        changed.remove(field);
        if (value != null && !value.isEmpty()) {
            changed.put(field, value);
        }
        return new OpenForm(changed);
    }

    OpenForm withDefault(String field, String value) {
        return has(field) ? this : with(field, value);
    }

    boolean isTooLong() {
        return typed.values().stream().mapToLong(String::length).sum() > LONGEST;
    }

    boolean isOf(String user) {
        return get(OWNER).equals(user);
    }

    <E extends Enum<E>> Optional<E> code(String field, Class<E> codes) {
        return Code.of(codes, typed.get(field));
    }
}
