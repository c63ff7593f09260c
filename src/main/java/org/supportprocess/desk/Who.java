package org.supportprocess.desk;

/**
 * Somebody, as people speak of them.
 *
 * @param user the name they sign in with
 */
public record Who(String user, String name) {}
