package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The resolver of registered providers only: any other has no page, which is no failure of ours. */
final class RegisteredProviderResolver implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver known;

    RegisteredProviderResolver(ClientRegistrationRepository providers) {
        known = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
            return known.resolve(request);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return known.resolve(request, provider);
    }
}
