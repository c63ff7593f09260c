package org.supportprocess.process.models.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.supportprocess.models.Finding;

/** The tables of a set, with their examples. */
public final class TableFiles {

    private TableFiles() {}

    /** @param examples the text of each, by its file name */
    public static Stream<Finding> findings(Collection<TableFile> files, Map<String, String> examples) {
        List<TableRule> rules =
                List.of(new Cells(), new Coverage(), new Sentences(), new Ladders(), new Examples(examples));
        return Stream.concat(
                files.stream().flatMap(TableFile::findings),
                Stream.concat(
                        missing(files, examples.keySet()),
                        files.stream().flatMap(TableFile::tables).flatMap(table -> rules.stream()
                                .flatMap(rule -> rule.findings(table)))));
    }

    /** The ids of the decisions. */
    public static Set<String> decisions(Collection<TableFile> files) {
        return files.stream()
                .flatMap(TableFile::decisions)
                .map(Decision::getId)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> missing(Collection<TableFile> files, Set<String> examples) {
        Set<String> there = decisions(files);
        if (there.isEmpty()) {
            return Stream.empty(); // their file is missing, or could not be read
        }
        return Stream.concat(
                Column.tables().stream()
                        .filter(id -> !there.contains(id))
                        .sorted()
                        .map(id -> Finding.stops(
                                files.stream().map(TableFile::name).findFirst().orElse("support-triage.dmn"),
                                id,
                                "the product asks this table, and it is not in the set",
                                "Put it back, by this id")),
                examples.stream()
                        .filter(file -> !there.contains(file.replaceFirst("\\.csv$", "")))
                        .map(file -> Finding.stops(
                                file, "the file", "belongs to no table of the set", "Name it after its table")));
    }
}
