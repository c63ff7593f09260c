package org.supportprocess.process.models.diagram;

import java.util.stream.Stream;
import org.supportprocess.models.Finding;

/** One thing that is checked of every diagram. */
interface DiagramRule {

    Stream<Finding> findings(Diagram diagram);
}
