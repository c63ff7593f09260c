package org.supportprocess.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.process.models.rehearsal.Rehearsal;

/** The project's models with a change, checked as the quick check does it; the engine of the lives is made once. */
final class ChangedModels {

    static final String REQUEST = "support-request.bpmn";
    static final String TRIAGE = "support-triage.dmn";

    private static final WorkingTree TREE = new WorkingTree(Path.of(""));
    private static final Rehearsal REHEARSAL = new Rehearsal();

    private final Map<String, String> texts = new TreeMap<>();
    private boolean versionsAreRaised = true;

    ChangedModels() {
        TREE.files()
                .contents()
                .forEach((file, content) -> texts.put(file, new String(content, StandardCharsets.UTF_8)));
    }

    static List<Finding> check(ModelFiles files) {
        return CheckedModels.findings(files, TREE.released(), () -> REHEARSAL.findings(files));
    }

    ChangedModels asItsAuthorLeftTheVersions() {
        versionsAreRaised = false;
        return this;
    }

    /** @param written there, exactly once or more often */
    ChangedModels replace(String file, String written, String by) {
        return change(file, text -> text.replace(written, by));
    }

    ChangedModels replaceFirst(String file, String pattern, String by) {
        return change(
                file,
                text -> Pattern.compile(pattern, Pattern.DOTALL).matcher(text).replaceFirst(by));
    }

    ChangedModels remove(String file) {
        assertThat(texts.remove(file)).as(file).isNotNull();
        return this;
    }

    ChangedModels put(String file, String text) {
        texts.put(file, text);
        return this;
    }

    ChangedModels change(String file, UnaryOperator<String> change) {
        String before = texts.get(file);
        String after = change.apply(before);
        assertThat(after).as("the change of " + file).isNotEqualTo(before);
        texts.put(file, after);
        return this;
    }

    String text(String file) {
        return texts.get(file);
    }

    ModelFiles files() {
        Map<String, byte[]> contents = new TreeMap<>();
        texts.forEach((file, text) -> contents.put(file, raised(text).getBytes(StandardCharsets.UTF_8)));
        return ModelFiles.of(contents);
    }

    private String raised(String text) {
        return versionsAreRaised ? text.replaceAll("versionTag=\"\\d+\\.\\d+\\.\\d+\"", "versionTag=\"9.0.0\"") : text;
    }

    List<String> lines() {
        return check(files()).stream().map(Finding::line).toList();
    }
}
