package org.supportprocess.calendar.versions;

import java.io.StringReader;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of a file on which its fields stand, so that whoever has to correct one finds it. */
final class CalendarFileLines {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)].*");

    private CalendarFileLines() {}

    /**
     * The line of a field, or of the nearest one around it; empty where the file has no part of it.
     *
     * @param field as a refusal names it: {@code exceptions.--12-24[0]}
     */
    static OptionalInt of(Yaml yaml, String text, String field) {
        try {
            return line(yaml.compose(new StringReader(text)), field, OptionalInt.empty());
        } catch (YAMLException unreadable) {
            return OptionalInt.empty(); // its refusal says the line itself
        }
    }

    private static OptionalInt line(@Nullable Node node, String field, OptionalInt around) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (field.equals(key) || field.startsWith(key + ".") || field.startsWith(key + "[")) {
                    String rest = field.substring(key.length()).replaceFirst("^\\.", "");
                    return line(entry.getValueNode(), rest, lineOf(entry.getKeyNode()));
                }
            }
        }
        Matcher index = INDEX.matcher(field);
        if (node instanceof SequenceNode list && index.matches()) {
            int item = Integer.parseInt(index.group(1));
            return item < list.getValue().size() ? lineOf(list.getValue().get(item)) : around;
        }
        return around;
    }

    private static OptionalInt lineOf(Node node) {
        return OptionalInt.of(node.getStartMark().getLine() + 1);
    }
}
