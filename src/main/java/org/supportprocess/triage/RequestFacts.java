package org.supportprocess.triage;

import org.supportprocess.request.SupportRequest;

/**
 * What the tables may look at. The components are the tables' input names; codes are those of the API.
 *
 * @param topic a code, empty where none was given
 * @param plan the plan whose promises hold
 * @param previousQueue the queue that last worked on the request; null for a new one
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
        String previousQueue) {

    public static RequestFacts of(SupportRequest request) {
        var submission = request.submission();
        var impact = submission.impact();
        var terms = request.terms();
        return new RequestFacts(
                submission.supportType().name(),
                submission.service().name(),
                submission.issueType().name(),
                submission.topic(),
                impact.condition().name(),
                impact.usersAffected().name(),
                impact.workaround(),
                impact.businessImpact().name(),
                request.opening().channel().name(),
                terms.plan().name(),
                terms.elevatedSupport().name(),
                terms.country(),
                terms.trial(),
                request.queue());
    }
}
