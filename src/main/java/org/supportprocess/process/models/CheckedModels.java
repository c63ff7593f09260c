package org.supportprocess.process.models;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelCheck;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelVersion;
import org.supportprocess.process.models.diagram.Diagrams;
import org.supportprocess.process.models.table.TableFiles;

/** All checks, one after the other. They need nothing but the files, so that a working tree is checked without starting the product. */
@Component
final class CheckedModels implements ModelCheck {

    @Override
    public List<Finding> findings(ModelFiles files, Collection<ModelVersion> released) {
        ReadFiles read = ReadFiles.of(files);
        Set<String> decisions = TableFiles.decisions(read.tables());
        return Stream.of(
                        read.unreadable().stream(),
                        Completeness.findings(read),
                        Diagrams.findings(read.diagrams(), read.forms(), decisions),
                        TableFiles.findings(read.tables(), read.examples()),
                        Versions.findings(Versions.of(read), released))
                .flatMap(found -> found)
                .distinct()
                .sorted(Comparator.comparing(Finding::weight))
                .toList();
    }

    @Override
    public List<ModelVersion> versions(ModelFiles files) {
        return Versions.of(ReadFiles.of(files));
    }
}
