package org.supportprocess.process.signin;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who tries passwords or tokens, before any is looked at. Only calls that end with the question who they are
 * count, so that nobody who signs in properly is ever counted, and the wrong passwords for one user stop nobody else.
 */
final class StrangerLimit extends OncePerRequestFilter {

    private static final int LONGEST_USER = 64;

    private final Allowances strangers;
    private final Allowances passwords;
    private final ProblemAnswers problems;

    StrangerLimit(RateLimits limits, TimeMeter time, ProblemAnswers problems) {
        this.strangers = new Allowances(limits.stranger(), time);
        this.passwords = new Allowances(limits.password(), time);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = network(request.getRemoteAddr());
        Optional<String> user = user(request).map(name -> network + " " + name);
        long wait = Math.max(
                strangers.secondsToWait(network),
                user.map(passwords::secondsToWait).orElse(0L));
        if (wait > 0 && !isBySession(request)) {
            problems.tooMany(response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            strangers.take(network);
            user.ifPresent(passwords::take);
        }
    }

    /** Somebody's page: they have signed in, whoever else calls from the same address. */
    private static boolean isBySession(HttpServletRequest request) {
        boolean ownCredentials = Credentials.BASIC
                .in(request)
                .or(() -> Credentials.BEARER.in(request))
                .isPresent();
        return !ownCredentials && request.getSession(false) != null;
    }

    private static Optional<String> user(HttpServletRequest request) {
        return Credentials.BASIC.in(request).map(StrangerLimit::decoded).map(signIn -> {
            int end = Math.min(signIn.indexOf(':'), LONGEST_USER);
            return end < 0 ? "" : signIn.substring(0, end);
        });
    }

    private static String decoded(String signIn) {
        try {
            return new String(Base64.getDecoder().decode(signIn), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /** Whoever has one IPv6 address has all of its network, 64 of its 128 bits. */
    private static String network(String address) {
        String[] groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
