package org.supportprocess.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A route of the product, and how it is tried.
 *
 * @param whose the kind of thing the route is about; {@code own}, {@code staff} or {@code everybody} where there is none
 * @param body null where nothing is sent
 */
record Route(String method, String pattern, String whose, String body) {

    static Stream<Route> all() {
        try {
            return new ClassPathResource("attack/routes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Route::parse);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Route parse(String line) {
        String[] part = line.split("\\|", 3);
        String[] call = part[0].strip().split("\\s+");
        return new Route(call[0], call[1], part[1].strip(), part.length > 2 ? part[2].strip() : null);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    boolean isPage() {
        return !pattern.startsWith("/api");
    }

    String of(Map<String, String> values) {
        String path = pattern;
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path;
    }
}
