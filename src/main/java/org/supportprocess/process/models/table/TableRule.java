package org.supportprocess.process.models.table;

import java.util.stream.Stream;
import org.supportprocess.models.Finding;

/** One thing that is checked of every table. */
interface TableRule {

    Stream<Finding> findings(Table table);
}
