package org.supportprocess.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads what happened to real incidents; see {@code incidents/README.md} in the test resources. */
final class IncidentLog {

    private IncidentLog() {}

    /** Every incident's opening and updates, those of different incidents interleaved as they happened. */
    static List<IncidentUpdate> inOrderOfTime(String file) {
        return rows(file)
                .map(IncidentUpdate::of)
                .collect(Collectors.groupingBy(
                        IncidentUpdate::incident, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .flatMap(IncidentLog::withOpening)
                .sorted(Comparator.comparing(IncidentUpdate::at))
                .toList();
    }

    private static Stream<IncidentUpdate> withOpening(Collection<IncidentUpdate> updates) {
        return Stream.concat(updates.stream().limit(1).map(IncidentUpdate::opening), updates.stream());
    }

    private static Stream<String> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream bytes = IncidentLog.class.getResourceAsStream("/incidents/" + file);
        return file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
