package org.supportprocess.signin;

import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The security headers of every answer, beside those of Spring Security: other sites do not learn which page somebody comes
 * from, nothing here needs the devices of a computer, and a page consists of our own files only.
 */
final class SecurityHeaders {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";
    private static final String NOTHING_FOREIGN = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action %s; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** Sets the headers of answers that no browser shows as a page. */
    public static void data(HeadersConfigurer<HttpSecurity> headers) {
        common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(NO_PAGE));
    }

    /** @param elsewhere the other origins that a form may lead to in the end */
    public static void page(HeadersConfigurer<HttpSecurity> headers, Set<String> elsewhere) {
        common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(nothingForeignBut(elsewhere)));
    }

    /** @param foreign third-party pages with scripts that we would not allow; Tasklist has a policy of its own */
    public static void pageUnless(
            HeadersConfigurer<HttpSecurity> headers, RequestMatcher foreign, Set<String> elsewhere) {
        common(headers)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(foreign),
                        new ContentSecurityPolicyHeaderWriter(nothingForeignBut(elsewhere))));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES));
    }

    private static String nothingForeignBut(Set<String> elsewhere) {
        return NOTHING_FOREIGN.formatted(
                String.join(" ", "'self'", String.join(" ", elsewhere)).strip());
    }
}
