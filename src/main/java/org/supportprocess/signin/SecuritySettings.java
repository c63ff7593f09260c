package org.supportprocess.signin;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.security.config.http.SessionCreationPolicy.NEVER;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.customer.token.TokenAuthenticator;

/**
 * Who may call what: the engine's own API, the product's API, and the pages, each with the sign-in that suits it.
 *
 * <p>Every path is matched as it is written in the address. A plain string would be matched against one servlet
 * only, and the engine's API is another one.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

    /** A part of a page that is refreshed: a sign-in page in its place would help nobody. */
    private static final RequestMatcher REFRESHED = new RequestHeaderRequestMatcher("HX-Request");

    private static final RequestMatcher LOG_OUT = path(POST, "/logout");
    private static final RequestMatcher TASKLIST_LOG_OUT = path(POST, "/camunda/api/admin/auth/user/*/logout");

    /** These would check a password beside the sign-in, which alone counts mistakes. */
    private static final RequestMatcher OTHER_PASSWORD_CHECKS = new OrRequestMatcher(
            path("/camunda/api/admin/auth/user/*/login/**"),
            path("/camunda/api/engine/engine/*/identity/verify/**"),
            path("/engine-rest/identity/verify/**"),
            path("/engine-rest/engine/*/identity/verify/**"));

    /** The engine's web applications would answer with a failure of their own. */
    private static final RequestMatcher NO_SUCH_APPLICATION = new AndRequestMatcher(
            path("/camunda/app/*/**"),
            new NegatedRequestMatcher(new OrRequestMatcher(Stream.of("admin", "cockpit", "tasklist", "welcome")
                    .map(application -> path("/camunda/app/" + application + "/**"))
                    .toList())));

    private final BrowserSignIn signIn;
    private final SecurityProblemHandler problems;

    SecuritySettings(BrowserSignIn signIn, SecurityProblemHandler problems) {
        this.signIn = signIn;
        this.problems = problems;
    }

    /** Programs of the staff; a password with every call, no session. Customers have no business here. */
    @Bean
    @Order(1)
    SecurityFilterChain engineApi(HttpSecurity http, EngineSession engine, AnonymousRateFilter strangers)
            throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(allow -> allow.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OTHER_PASSWORD_CHECKS)
                        .denyAll()
                        .anyRequest()
                        .hasAnyRole(StaffGroups.ROLES.toArray(String[]::new)))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .headers(SecurityHeaders::data)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfRules.tokens())
                        .requireCsrfProtectionMatcher(CsrfRules::changesFromAForeignPage))
                .addFilterBefore(strangers, CsrfFilter.class)
                .addFilterAfter(new EngineIdentityFilter(engine), AuthorizationFilter.class)
                .addFilterAfter(
                        new ListSizeFilter(path("/engine-rest/**"), engine.longestList()), EngineIdentityFilter.class)
                .build();
    }

    /** Programs by password, pages by the session they already have. Which role may do what is the domain's affair. */
    @Bean
    @Order(2)
    SecurityFilterChain productApi(
            HttpSecurity http,
            TokenAuthenticator authenticator,
            AnonymousRateFilter strangers,
            CallerRateFilter callers)
            throws Exception {
        return http.securityMatcher(path("/api/**"))
                .authorizeHttpRequests(allow -> allow.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // Before anything is read of what they send.
                        .requestMatchers(path("/api/desk/**"), path("/api/outages/**"))
                        .hasAnyRole(StaffGroups.ROLES.toArray(String[]::new))
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .headers(SecurityHeaders::data)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfRules.tokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(CsrfRules::changesBySession))
                .addFilterBefore(strangers, CsrfFilter.class)
                .addFilterBefore(new AccessTokenFilter(authenticator, problems), BasicAuthenticationFilter.class)
                .addFilterAfter(callers, AuthorizationFilter.class)
                .build();
    }

    /** A customer's requests, by the session or, for those who fetch a receipt, by password. */
    @Bean
    @Order(3)
    SecurityFilterChain requestPages(HttpSecurity http, AnonymousRateFilter strangers) throws Exception {
        return http.securityMatcher(path("/requests/**"))
                .authorizeHttpRequests(allow -> allow.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // What is sent into a session that has ended is kept until its owner has signed in again.
                        .requestMatchers(path(POST, "/requests/new"), path(POST, "/requests/new/live"))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(UNAUTHORIZED), REFRESHED)
                        .defaultAuthenticationEntryPointFor(toSignIn(), AnyRequestMatcher.INSTANCE))
                .requestCache(cache -> cache.requestCache(askedForPages()))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfRules.tokens()).csrfTokenRequestHandler(CsrfRules.handler()))
                .headers(headers -> SecurityHeaders.page(headers, signIn.signOutAddresses()))
                .addFilterBefore(strangers, CsrfFilter.class)
                .build();
    }

    /** Pages: the portal for everybody, Tasklist and Cockpit for the staff. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, EngineSession engine) throws Exception {
        RequestCache pages = askedForPages();
        signIn.offer(http, pages);
        return http.authorizeHttpRequests(allow -> allow.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                path("/actuator/health"),
                                path("/v3/api-docs/**"),
                                path("/v3/api-docs.yaml"),
                                path("/swagger-ui/**"),
                                path("/swagger-ui.html"),
                                path("/favicon.ico"),
                                path("/styles/**"),
                                path("/scripts/**"),
                                path("/webjars/htmx.org/**"),
                                path(BrowserSignIn.PAGE))
                        .permitAll()
                        // Shown where something went wrong; by itself it would say that something did.
                        .requestMatchers(path("/error"))
                        .denyAll()
                        // CVE-2026-77226: whoever comes first would become administrator while there is none.
                        .requestMatchers(path("/camunda/api/admin/setup/**"))
                        .denyAll()
                        .requestMatchers(OTHER_PASSWORD_CHECKS)
                        .denyAll()
                        .requestMatchers(NO_SUCH_APPLICATION)
                        .denyAll()
                        .requestMatchers(path("/camunda/**"))
                        .hasAnyRole(StaffGroups.ROLES.toArray(String[]::new))
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(pages))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(UNAUTHORIZED), path("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(UNAUTHORIZED), REFRESHED)
                        .defaultAuthenticationEntryPointFor(toSignIn(), AnyRequestMatcher.INSTANCE))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(LOG_OUT, TASKLIST_LOG_OUT))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(NO_CONTENT), TASKLIST_LOG_OUT)
                        .defaultLogoutSuccessHandlerFor(signIn.afterSigningOut(), LOG_OUT)
                        .deleteCookies("JSESSIONID", "XSRF-TOKEN"))
                .csrf(csrf -> csrf.csrfTokenRepository(CsrfRules.tokens())
                        .csrfTokenRequestHandler(CsrfRules.handler())
                        .ignoringRequestMatchers(CsrfRules::areGuardedByTasklist))
                .headers(headers -> SecurityHeaders.pageUnless(
                        headers,
                        new OrRequestMatcher(path("/camunda/**"), path("/swagger-ui/**")),
                        signIn.signOutAddresses()))
                .addFilterAfter(
                        new ListSizeFilter(path("/camunda/api/engine/**"), engine.longestList()),
                        AuthorizationFilter.class)
                .build();
    }

    /** Here, whatever host the caller has named. */
    private static AuthenticationEntryPoint toSignIn() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(BrowserSignIn.PAGE);
        page.setFavorRelativeUris(true);
        return page;
    }

    /** Pages only: nobody wants to be taken to a font after signing in. */
    private static RequestCache askedForPages() {
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(path(GET, "/**"), page));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
