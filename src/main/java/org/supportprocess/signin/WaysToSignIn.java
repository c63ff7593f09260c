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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.supportprocess.process.accounts.OpenIdUsers;
import org.supportprocess.signin.openid.Refusal;
import org.supportprocess.signin.openid.SignInRefused;
import org.supportprocess.signin.openid.SignInSettings;

/**
 * How a person at a browser signs in and out: by a form, by the OpenID providers that the operator has registered under
 * {@code spring.security.oauth2.client}, or by both.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
public class WaysToSignIn implements SignInOffers {

    public static final String PAGE = "/login";

    private static final String SIGNED_OUT = PAGE + "?logout";

    private final SignInSettings settings;
    private final ClientRegistrationRepository providers;
    private final OpenIdUsers users;

    WaysToSignIn(SignInSettings settings, ObjectProvider<ClientRegistrationRepository> providers, OpenIdUsers users) {
        this.settings = settings;
        this.providers = providers.getIfAvailable();
        this.users = users;
    }

    public void offer(HttpSecurity http, RequestCache pages) throws Exception {
        LandingPage landing = new LandingPage(pages);
        if (byPassword()) {
            http.formLogin(
                    form -> form.loginPage(PAGE).successHandler(landing).failureHandler(WaysToSignIn::tellTheMistake));
        }
        if (providers != null) {
            http.oauth2Login(login -> login.loginPage(PAGE)
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .authorizationEndpoint(start -> start.authorizationRequestResolver(new KnownProviders(providers)))
                    .userInfoEndpoint(claims -> claims.oidcUserService(users))
                    .successHandler(landing)
                    .failureHandler(WaysToSignIn::tellTheRefusal));
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

    /** The providers at which a sign-out goes on, as origins. A browser wants to know them before. */
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

    /** Whoever came from a provider is signed out there as well, if it has told how. */
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
        Refusal why = failure instanceof SignInRefused refused ? refused.refusal() : Refusal.PROVIDER;
        response.sendRedirect(request.getContextPath() + PAGE + "?refused=" + why.code());
    }
}
