package org.supportprocess.triage;

import org.jspecify.annotations.Nullable;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Submission;

/**
 * The facts the tables may look at. The components are the tables' input names; codes are those of the API.
 *
 * @param topic a code, empty where none was given
 * @param plan the plan whose promises hold
 * @param previousQueue the queue that last worked on the request; absent for a new one
 */
public record RequestFacts(
        String supportType,
        String service,
        String issueType,
        String topic,
        String condition,
        String usersAffected,
        boolean workaround,
        String businessImpact,
        String channel,
        String plan,
        String elevatedSupport,
        String country,
        boolean trial,
        @Nullable String previousQueue) {

    public static RequestFacts of(SupportRequest request) {
        return of(request.submission(), request.opening().channel(), request.terms(), request.queue());
    }

    /** The facts of a request that is not opened yet. */
    public static RequestFacts of(Submission submission, Channel channel, Terms terms) {
        return of(submission, channel, terms, null);
    }

    private static RequestFacts of(
            Submission submission, Channel channel, Terms terms, @Nullable String previousQueue) {
        var impact = submission.impact();
        return new RequestFacts(
                submission.supportType().name(),
                submission.service().name(),
                submission.issueType().name(),
                submission.topic(),
                impact.condition().name(),
                impact.usersAffected().name(),
                impact.workaround(),
                impact.businessImpact().name(),
                channel.name(),
                terms.plan().name(),
                terms.elevatedSupport().name(),
                terms.country(),
                terms.trial(),
                previousQueue);
    }
}
