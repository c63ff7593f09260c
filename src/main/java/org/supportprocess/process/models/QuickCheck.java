package org.supportprocess.process.models;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.supportprocess.models.Finding;

/** Checks the models of a working tree, {@code mvn -q test -Pmodels}: a line for each finding, and 1 to end with where there is one. */
public final class QuickCheck {

    private QuickCheck() {}

    /** @param args the project's folder; with the system property {@code models.record} the manifest takes the versions of today */
    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        WorkingTree tree = new WorkingTree(Path.of(args[0]));
        CheckedModels check = new CheckedModels();
        List<Finding> findings = check.findings(tree.files(), tree.released());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        findings.stream().map(Finding::line).forEach(out::println);
        if (findings.isEmpty() && System.getProperty("models.record") != null) {
            tree.record(check.versions(tree.files()));
        }
        Runtime.getRuntime().halt(findings.isEmpty() ? 0 : 1);
    }
}
