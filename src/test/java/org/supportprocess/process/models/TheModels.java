package org.supportprocess.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.supportprocess.models.ModelVersion;

/** The models of the project, as {@code mvn -q test -Pmodels} checks them. */
class TheModels {

    private final WorkingTree tree = new WorkingTree(Path.of(""));

    @Test
    void holdNothingThatIsFound() {
        assertThat(ChangedModels.check(tree.files())).isEmpty();
    }

    @Test
    void standInTheManifestOfWhatIsReleased() {
        assertThat(tree.released())
                .as("mvn -q test -Pmodels -Dmodels.record takes them in")
                .extracting(ModelVersion::model, ModelVersion::tag, ModelVersion::content)
                .containsAll(new CheckedModels()
                        .versions(tree.files()).stream()
                                .map(version -> tuple(version.model(), version.tag(), version.content()))
                                .toList());
    }
}
