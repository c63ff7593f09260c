package org.supportprocess.web;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import org.supportprocess.request.SupportRequest;

/**
 * The {@code If-Match} of a call (RFC 9110, 13.1.1): change the request only if it is still the one I have seen.
 *
 * <p>It is read from the call itself instead of being handed down, so that no change can forget it.
 *
 * @param tags the strong entity tags named; weak ones match nothing
 */
public record IfMatchCondition(boolean any, Set<String> tags) {

    private static final IfMatchCondition NONE = new IfMatchCondition(true, Set.of());
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("[ \t,]*" + TAG + "(?:[ \t]*,[ \t,]*" + TAG + ")*[ \t,]*");
    private static final int LONGEST = 1000;

    public static IfMatchCondition ofThisCall() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                ? of(Collections.list(call.getRequest().getHeaders(HttpHeaders.IF_MATCH)))
                : NONE;
    }

    private static IfMatchCondition of(List<String> headers) {
        return headers.isEmpty() ? NONE : of(String.join(",", headers));
    }

    private static IfMatchCondition of(String header) {
        if (header.strip().equals("*")) {
            return NONE;
        }
        if (header.length() > LONGEST || !LIST.matcher(header).matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "The header If-Match must be the ETag of the request as it was sent, with its quotation marks, or *.");
        }
        Set<String> tags = new HashSet<>();
        for (Matcher tag = ONE.matcher(header); tag.find(); ) {
            tags.add(tag.group());
        }
        return new IfMatchCondition(false, tags);
    }

    /** Refuses a change of a version not seen; a promise that has run out meanwhile makes no new version. */
    public void check(SupportRequest request) {
        if (!any && tags.stream().noneMatch(tag -> RequestEntityTag.isOf(request, tag))) {
            throw new StaleRequest(request.number());
        }
    }
}
