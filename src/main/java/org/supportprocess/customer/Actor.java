package org.supportprocess.customer;

/** Somebody of an organisation who decides something for it. */
public record Actor(String user, String organisation) {}
