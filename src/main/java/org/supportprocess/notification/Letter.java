package org.supportprocess.notification;

/** A mail in words. */
public record Letter(String subject, String text, String html) {}
