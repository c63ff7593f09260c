package org.supportprocess.models;

import java.util.List;
import java.util.stream.Collectors;

/** A set that cannot go live; the message has a line for each finding. */
public class ModelsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ModelsRefused(List<Finding> findings) {
        super(findings.stream().map(Finding::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
