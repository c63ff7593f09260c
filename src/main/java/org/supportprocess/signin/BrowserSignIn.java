package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.supportprocess.signin.openid.SignInRefusalReason;
import org.supportprocess.signin.openid.SignInRefused;
import org.supportprocess.signin.openid.SignInSettings;

/**
 * The ways to sign in and out at a browser: by a form, by the OpenID providers that the operator has registered under
 * {@code spring.security.oauth2.client}, or by both.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class BrowserSignIn implements SignInOptions {

    public static final String PAGE = "/login";

    private static final String SIGNED_OUT = PAGE + "?logout";

    private final SignInSettings settings;
    private final @Nullable ClientRegistrationRepository providers;
    private final OAuth2UserService<OidcUserRequest, OidcUser> users;

    BrowserSignIn(
            SignInSettings settings,
            ObjectProvider<ClientRegistrationRepository> providers,
            OAuth2UserService<OidcUserRequest, OidcUser> users) {
        this.settings = settings;
        this.providers = providers.getIfAvailable();
        this.users = users;
    }

    public void offer(HttpSecurity http, RequestCache pages) throws Exception {
        LandingPageHandler landing = new LandingPageHandler(pages);
        if (byPassword()) {
            http.formLogin(
                    form -> form.loginPage(PAGE).successHandler(landing).failureHandler(BrowserSignIn::tellTheMistake));
        }
        if (providers != null) {
            http.oauth2Login(login -> login.loginPage(PAGE)
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .authorizationEndpoint(
                            start -> start.authorizationRequestResolver(new RegisteredProviderResolver(providers)))
                    .userInfoEndpoint(claims -> claims.oidcUserService(users))
                    .successHandler(landing)
                    .failureHandler(BrowserSignIn::tellTheRefusal));
        }
    }

    @Override
    public boolean byPassword() {
        return settings.form() || providers == null;
    }

    @Override
    public List<Provider> providers() {
        return registered()
                .map(provider ->
                        new Provider("/oauth2/authorization/" + provider.getRegistrationId(), provider.getClientName()))
                .toList();
    }

    /** The origins of the providers at which a sign-out continues; a page's policy has to name them in advance. */
    public Set<String> signOutAddresses() {
        return registered()
                .map(provider ->
                        provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .filter(Objects::nonNull)
                .map(address -> URI.create(address.toString()).resolve("/").toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<ClientRegistration> registered() {
        return providers instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false).map(ClientRegistration.class::cast)
                : Stream.empty();
    }

    /** The handler after a sign-out, which signs people out at their provider as well, if it has told how. */
    public LogoutSuccessHandler afterSigningOut() {
        if (providers == null) {
            SimpleUrlLogoutSuccessHandler page = new SimpleUrlLogoutSuccessHandler();
            page.setDefaultTargetUrl(SIGNED_OUT);
            return page;
        }
        OidcClientInitiatedLogoutSuccessHandler page = new OidcClientInitiatedLogoutSuccessHandler(providers);
        page.setDefaultTargetUrl(SIGNED_OUT);
        page.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        return page;
    }

    private static void tellTheMistake(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean tooMany = failure instanceof TooManyGuesses;
        response.sendRedirect(request.getContextPath() + PAGE + (tooMany ? "?refused=too-many" : "?error"));
    }

    private static void tellTheRefusal(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        SignInRefusalReason why =
                failure instanceof SignInRefused refused ? refused.refusal() : SignInRefusalReason.PROVIDER;
        response.sendRedirect(request.getContextPath() + PAGE + "?refused=" + why.code());
    }
}
