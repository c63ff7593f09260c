package org.supportprocess.desk;

import java.util.List;

/** The filters that Tasklist has at the first start, in their order. */
public interface TaskFilterCatalogue {

    List<TaskFilter> all();
}
