package org.supportprocess.desk.writing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.HeadedFile;

/**
 * A text that engineers begin their answers with.
 *
 * @param id the name of its file, in every language
 * @param language of this text
 * @param service what it is for; null for any
 * @param issueType what it is for; null for any
 * @param text plain; {customer}, {number}, {engineer} and {service} stand for what it is used for
 */
record CannedReply(String id, String language, String title, Service service, IssueType issueType, String text) {

    /** @throws IllegalArgumentException naming the file and what is wrong with it */
    static CannedReply read(String id, String language, String file) {
        try {
            HeadedFile parts = HeadedFile.read(file);
            return new CannedReply(
                    id,
                    language,
                    Objects.requireNonNull(parts.head().get("title"), "title is missing")
                            .toString(),
                    given(parts.head(), "service").map(Service::valueOf).orElse(null),
                    given(parts.head(), "issueType").map(IssueType::valueOf).orElse(null),
                    parts.body().strip());
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    "The reply %s/%s.md cannot be read: %s".formatted(language, id, unreadable.getMessage()),
                    unreadable);
        }
    }

    private static Optional<String> given(Map<?, ?> head, String field) {
        return Optional.ofNullable(head.get(field)).map(Object::toString);
    }

    boolean says(String word) {
        return title.toLowerCase(Locale.ROOT).contains(word)
                || text.toLowerCase(Locale.ROOT).contains(word);
    }
}
