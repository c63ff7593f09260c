package org.supportprocess.desk;

/**
 * A person with their name.
 *
 * @param user the name they sign in with
 */
public record Who(String user, String name) {}
