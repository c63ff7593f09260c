package org.supportprocess.request.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an event by their keys, in the order in which they were given. Keys of later releases are kept, too.
 *
 * @param values instants in UTC, as ISO 8601 writes them; everything else as it is
 */
public record Facts(Map<String, String> values) {

    public static final Facts NONE = new Facts(Map.of());

    private static final Set<String> CODES = Arrays.stream(Fact.values())
            .filter(fact -> !fact.isWords())
            .map(Fact::key)
            .collect(Collectors.toSet());

    public Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The same with one more, unless it is absent or empty. */
    public Facts and(Fact fact, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(fact.key(), value instanceof Enum<?> code ? code.name() : value.toString());
        return new Facts(more);
    }

    /** Those that are known, without what people wrote: for programs. */
    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>(values);
        codes.keySet().retainAll(CODES);
        return codes;
    }

    public Optional<String> find(Fact fact) {
        return Optional.ofNullable(values.get(fact.key()));
    }

    /** @throws java.util.NoSuchElementException if it is absent */
    public String get(Fact fact) {
        return find(fact).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException if it is absent */
    public Instant instant(Fact fact) {
        return Instant.parse(get(fact));
    }

    public boolean has(Fact fact) {
        return values.containsKey(fact.key());
    }
}
