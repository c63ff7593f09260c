package org.supportprocess.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be proposed, before anybody looks into it. */
final class UploadedFiles {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 255;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(bpmn|dmn|html|csv)");

    private UploadedFiles() {}

    /** @throws ModelsRefused if there is anything among the files that is no model */
    static void requireModels(Map<String, byte[]> files) {
        List<Finding> flaws = new ArrayList<>();
        if (files.isEmpty() || files.size() > MOST) {
            flaws.add(Finding.stops(
                    "deployment",
                    "files",
                    "there are %d files".formatted(files.size()),
                    "Send between one and %d".formatted(MOST)));
        }
        files.forEach((name, content) -> flaw(name, content).ifPresent(flaws::add));
        if (!flaws.isEmpty()) {
            throw new ModelsRefused(flaws);
        }
    }

    /** @throws ModelsRefused if an id or a version tag is longer than any that people read */
    static void requireShort(List<ModelVersion> versions) {
        List<Finding> flaws = versions.stream()
                .filter(version ->
                        version.model().length() > LONGEST_ID || version.tag().length() > LONGEST_ID)
                .map(version -> Finding.stops(
                        version.file(),
                        shortened(version.model()),
                        "its id or its version tag has more than %d characters".formatted(LONGEST_ID),
                        "Shorten it"))
                .toList();
        if (!flaws.isEmpty()) {
            throw new ModelsRefused(flaws);
        }
    }

    private static Optional<Finding> flaw(String name, byte[] content) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            return Optional.of(
                    Finding.stops(
                            shortened(name),
                            "name",
                            "this is no name of a model",
                            "Use a bare name of letters, digits, “.”, “-” and “_” that ends in .bpmn, .dmn, .html (forms) or .csv (examples)"));
        }
        if (content.length == 0 || content.length > ModelFiles.LARGEST) {
            return Optional.of(Finding.stops(
                    name,
                    "size",
                    "the file has %d bytes".formatted(content.length),
                    "A model has between 1 and %d".formatted(ModelFiles.LARGEST)));
        }
        return Optional.empty();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
