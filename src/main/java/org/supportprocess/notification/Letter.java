package org.supportprocess.notification;

/** The words of a mail. */
public record Letter(String subject, String text, String html) {}
