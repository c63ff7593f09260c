package org.supportprocess.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a CSV file in the test resources; cells by the name of their column. */
public record CsvRows(List<Map<String, String>> rows) {

    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    public static CsvRows of(String resource) {
        List<String> lines = text(resource).lines().toList();
        List<String> header = cells(lines.get(0));
        return new CsvRows(
                lines.stream().skip(1).map(line -> named(header, cells(line))).toList());
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalArgumentException("Not as many cells as the header has: " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, header.size()).forEach(column -> row.put(header.get(column), cells.get(column)));
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line + ",");
        while (cell.find() && cell.start() <= line.length()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
        }
        return cells;
    }

    private static String text(String resource) {
        try (InputStream bytes = CsvRows.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }
}
