package org.supportprocess.notification;

/** The words of a mail. */
public record RenderedMail(String subject, String text, String html) {}
