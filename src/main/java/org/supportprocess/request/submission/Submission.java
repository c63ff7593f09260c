package org.supportprocess.request.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;

/**
 * A customer's request as it was submitted. It never changes.
 *
 * @param topic a code such as {@code VOLUME_LICENSING}; empty where none was given that is known
 * @param requestedSeverity only from customers with elevated support
 * @param selfServiceTried whether the self-service resources were used first (service description, section 5)
 */
@Embeddable
public record Submission(
        @Enumerated(EnumType.STRING) SupportType supportType,
        @Enumerated(EnumType.STRING) Service service,
        @Enumerated(EnumType.STRING) IssueType issueType,
        String topic,
        String summary,
        String description,
        Impact impact,
        @Enumerated(EnumType.STRING) @Nullable Severity requestedSeverity,
        Contact contact,
        boolean selfServiceTried) {}
