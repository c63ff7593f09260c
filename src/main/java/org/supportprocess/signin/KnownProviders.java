package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends nobody to a provider that is not registered: there is no such page, which is no failure of ours. */
final class KnownProviders implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver known;

    KnownProviders(ClientRegistrationRepository providers) {
        known = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        try {
            return known.resolve(request);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return known.resolve(request, provider);
    }
}
