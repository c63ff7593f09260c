package org.supportprocess.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelVersion;

/** The models that analysts edit, where they lie in the project, and the manifest of the versions that were released. */
record WorkingTree(Path root) {

    private static final List<String> FOLDERS = List.of("bpmn", "bpmn/forms", "dmn", "dmn/examples");
    private static final String MANIFEST = "src/main/resources/models/released.csv";

    ModelFiles files() {
        Map<String, byte[]> contents = new TreeMap<>();
        FOLDERS.stream().map(root::resolve).filter(Files::isDirectory).forEach(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return ModelFiles.of(contents);
    }

    List<ModelVersion> released() {
        try {
            return Files.readAllLines(manifest()).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new ModelVersion(cells[0], "", cells[1], cells[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the versions of today. */
    void record(List<ModelVersion> versions) {
        List<String> lines = new ArrayList<>(List.of("model,version,content"));
        lines.addAll(Stream.concat(released().stream(), versions.stream())
                .map(version -> String.join(",", version.model(), version.tag(), version.content()))
                .distinct()
                .sorted()
                .collect(Collectors.toList()));
        try {
            Files.write(manifest(), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path manifest() {
        return root.resolve(MANIFEST);
    }
}
