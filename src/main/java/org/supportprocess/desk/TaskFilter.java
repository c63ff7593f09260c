package org.supportprocess.desk;

import java.util.List;

/**
 * One of Tasklist's filters.
 *
 * @param shows which tasks, in a sentence
 * @param roles that find it in their Tasklist
 */
public record TaskFilter(String name, String shows, List<String> roles) {}
