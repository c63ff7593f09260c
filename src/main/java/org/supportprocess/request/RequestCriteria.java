package org.supportprocess.request;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/**
 * The criteria of a search for requests. A criterion that is absent does not reach the database: no index can answer
 * "this organisation's, or anybody's".
 *
 * @param organisations the customers whose requests are searched; absent for all
 * @param since requests declined before this are left out
 * @param service absent for any
 * @param severity absent for any
 * @param text a part of the number or the summary, in any case; empty for any
 */
public record RequestCriteria(
        @Nullable Collection<String> organisations,
        Collection<Phase> phases,
        Instant since,
        @Nullable Service service,
        @Nullable Severity severity,
        String text)
        implements Specification<SupportRequest> {

    private static final char ESCAPE = '\\';

    /** The order of lists; the number decides between requests opened at the same instant. */
    public static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("opening.openedAt"), Sort.Order.desc("number"));

    @Override
    public Predicate toPredicate(Root<SupportRequest> request, @Nullable CriteriaQuery<?> query, CriteriaBuilder is) {
        Path<?> opening = request.get("opening");
        Path<?> submission = opening.get("submission");
        return is.and(Stream.of(
                        among(request.get("episode").get("terms").get("organisation"), organisations, is),
                        among(request.get("phase"), phases, is),
                        is.or(
                                is.notEqual(request.get("phase"), Phase.DECLINED),
                                is.greaterThan(request.get("episode").get("closedAt"), since)),
                        equal(submission.get("service"), service, is),
                        equal(request.get("assessment").get("severity"), severity, is),
                        contained(request.get("number"), submission.get("summary"), is))
                .toArray(Predicate[]::new));
    }

    private static Predicate among(Path<?> place, @Nullable Collection<?> values, CriteriaBuilder is) {
        return values == null ? is.conjunction() : place.in(values);
    }

    private static Predicate equal(Path<?> place, @Nullable Object value, CriteriaBuilder is) {
        return value == null ? is.conjunction() : is.equal(place, value);
    }

    private Predicate contained(Expression<String> number, Expression<String> summary, CriteriaBuilder is) {
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return text.isBlank()
                ? is.conjunction()
                : is.or(is.like(is.lower(number), pattern, ESCAPE), is.like(is.lower(summary), pattern, ESCAPE));
    }
}
