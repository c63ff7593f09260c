package org.supportprocess.process.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a table has to answer, as a person typed it: the inputs and the outputs of each line. */
final class TruthTable {

    /** One line; the cells are named by the header. */
    record Line(Map<String, Object> cells) {

        Map<String, Object> facts(List<String> outputs) {
            Map<String, Object> facts = new LinkedHashMap<>(cells);
            facts.keySet().removeAll(outputs);
            return facts;
        }

        Map<String, Object> answers(List<String> outputs) {
            Map<String, Object> answers = new LinkedHashMap<>(cells);
            answers.keySet().retainAll(outputs);
            return answers;
        }

        @Override
        public String toString() {
            return String.join(" ", cells.values().stream().map(String::valueOf).toList());
        }
    }

    private TruthTable() {}

    static Stream<Line> lines(String name) {
        List<String> lines = text(name).lines().toList();
        String[] header = lines.get(0).split(",");
        return lines.stream().skip(1).map(line -> line(header, line.split(",", -1)));
    }

    private static Line line(String[] header, String[] cells) {
        if (header.length != cells.length) {
            throw new IllegalArgumentException("Not as many cells as the header has: " + List.of(cells));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        for (int column = 0; column < header.length; column++) {
            line.put(header[column], value(cells[column]));
        }
        return new Line(line);
    }

    private static Object value(String cell) {
        return switch (cell) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> cell;
        };
    }

    private static String text(String name) {
        try (InputStream file = TruthTable.class.getResourceAsStream("/dmn/examples/" + name + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
