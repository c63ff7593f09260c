package org.supportprocess.customer;

/** A person who decides something for their organisation. */
public record Actor(String user, String organisation) {}
