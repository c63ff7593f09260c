package org.supportprocess.request;

/**
 * Something has happened to a request. It is published in the transaction of the step that it belongs to, when the request
 * is saved: who listens finds everything that the step has changed, and what they write holds if and only if the step does.
 */
public record RequestHappened(SupportRequest request, TimelineEntry entry) {}
