package org.supportprocess.desk.writing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.FrontMatterFile;

/**
 * A text that engineers begin their answers with.
 *
 * @param id the name of its file, the same in every language
 * @param language the language of this text
 * @param service the service that it is for; absent for any
 * @param issueType the type of issue that it is for; absent for any
 * @param text plain text; {customer}, {number}, {engineer} and {service} are placeholders
 */
record CannedReply(
        String id,
        String language,
        String title,
        @Nullable Service service,
        @Nullable IssueType issueType,
        String text) {

    /** @throws IllegalArgumentException naming the file and its flaw */
    static CannedReply read(String id, String language, String file) {
        try {
            FrontMatterFile parts = FrontMatterFile.read(file);
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
