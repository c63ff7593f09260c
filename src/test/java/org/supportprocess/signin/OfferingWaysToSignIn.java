package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.supportprocess.signin.SignInOptions.Provider;
import org.supportprocess.signin.openid.SignInRefusalReason;
import org.supportprocess.signin.openid.SignInSettings;

class OfferingWaysToSignIn {

    /** Without a provider nobody could come in any other way. */
    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, false", "false, false, true"})
    void asksForAPasswordUnlessTheOperatorHasAProviderAndWantsNoForm(boolean form, boolean provider, boolean asked) {
        assertThat(ways(form, provider).byPassword()).isEqualTo(asked);
    }

    @Test
    void namesEachProviderAsPeopleKnowIt() {
        assertThat(ways(true, true).providers())
                .containsExactly(new Provider("/oauth2/authorization/corp", "Corporate account"));
        assertThat(ways(true, false).providers()).isEmpty();
    }

    @Test
    void letsTheSignOutGoToTheProvidersOnly() {
        assertThat(ways(true, true).signOutAddresses()).containsExactly("https://id.corp.example/");
        assertThat(ways(true, false).signOutAddresses()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEachRefusal(SignInRefusalReason refusal) throws IOException {
        for (String language : new String[] {"", "_de", "_da", "_ja"}) {
            Properties words = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("messages/signin%s.properties".formatted(language)));
            assertThat(words).containsKey("signin." + refusal.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "corp", "corp,other"})
    void believesTheGroupsOfTheProvidersThatAreNamed(String named) {
        SignInSettings settings = settings(
                true,
                Set.copyOf(Stream.of(named.split(","))
                        .filter(name -> !name.isEmpty())
                        .toList()));
        assertThat(settings.believesGroupsOf("corp")).isTrue();
        assertThat(settings.believesGroupsOf("customers-own")).isEqualTo(named.isEmpty());
    }

    private static BrowserSignIn ways(boolean form, boolean provider) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (provider) {
            beans.addBean("providers", new InMemoryClientRegistrationRepository(corp()));
        }
        return new BrowserSignIn(
                settings(form, Set.of()), beans.getBeanProvider(ClientRegistrationRepository.class), null);
    }

    private static ClientRegistration corp() {
        return ClientRegistration.withRegistrationId("corp")
                .clientId("support")
                .clientName("Corporate account")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/corp")
                .authorizationUri("https://id.corp.example/authorize")
                .tokenUri("https://id.corp.example/token")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", "https://id.corp.example/sign/out?x=y"))
                .build();
    }

    private static SignInSettings settings(boolean form, Set<String> staffProviders) {
        return new SignInSettings(
                form, "sub", "name", "email", "groups", Map.of(), "organisation", "role", staffProviders, false);
    }
}
