package org.supportprocess.desk;

import java.util.List;

/**
 * One of Tasklist's filters.
 *
 * @param shows a sentence about the tasks that it shows
 * @param roles the roles that have it in their Tasklist
 */
public record TaskFilter(String name, String shows, List<String> roles) {}
