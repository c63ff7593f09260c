package org.supportprocess.process.models;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelCheck;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelVersion;
import org.supportprocess.process.models.diagram.Diagrams;
import org.supportprocess.process.models.rehearsal.Rehearsal;
import org.supportprocess.process.models.table.TableFiles;

/** All checks, one after the other. They need nothing but the files, so that a working tree is checked without starting the product. */
@Component
class CheckedModels implements ModelCheck, DisposableBean {

    /** Making its engine takes longer than the lives, and Camunda Modeler does not wait. */
    private @Nullable Rehearsal rehearsal;

    @Override
    public synchronized List<Finding> findings(ModelFiles files, Collection<ModelVersion> released) {
        return findings(files, released, () -> {
            if (rehearsal == null) {
                rehearsal = new Rehearsal();
            }
            return rehearsal.findings(files);
        });
    }

    @Override
    public synchronized void destroy() {
        if (rehearsal != null) {
            rehearsal.close();
        }
    }

    /** @param lives asked only if the set can be deployed */
    static List<Finding> findings(
            ModelFiles files, Collection<ModelVersion> released, Supplier<Stream<Finding>> lives) {
        ReadFiles read = ReadFiles.of(files);
        List<Finding> written = Stream.of(
                        read.unreadable().stream(),
                        Completeness.findings(read),
                        Diagrams.findings(read.diagrams(), read.forms(), TableFiles.decisions(read.tables())),
                        TableFiles.findings(read.tables(), read.examples()))
                .flatMap(found -> found)
                .toList();
        // A version that was not raised is no reason to leave the lives out.
        Stream<Finding> led = written.stream().anyMatch(Finding::stops) ? Stream.empty() : lives.get();
        return Stream.concat(
                        led,
                        Stream.concat(written.stream(), Versions.findings(Versions.of(read), released))
                                .sorted(Comparator.comparing(Finding::weight)))
                .distinct()
                .toList();
    }

    @Override
    public List<ModelVersion> versions(ModelFiles files) {
        return Versions.of(ReadFiles.of(files));
    }
}
