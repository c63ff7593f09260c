package org.supportprocess.signin.openid;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in, and which claim of an OpenID provider says what. A claim that is set to nothing is not read.
 *
 * @param form whether user name and password are asked for; without a provider they always are
 * @param groupsClaim roles and queues by the names of the engine's groups, a text or a list of texts
 * @param groupNames the engine's name for a group that the provider calls otherwise
 * @param organisationClaim the id of the customer that the person belongs to
 * @param roleClaim the person's administrator role there; set to nothing, such roles are given in the portal
 * @param staffProviders the providers whose groups are believed; none named, all of them are
 * @param administrators whether a claim may make somebody an administrator of the product
 */
@ConfigurationProperties("support-process.sign-in")
public record SignInSettings(
        @DefaultValue("true") boolean form,
        @DefaultValue("preferred_username") String userNameClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("email") String emailClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, String> groupNames,
        @DefaultValue("organisation") String organisationClaim,
        @DefaultValue("support_role") String roleClaim,
        @DefaultValue Set<String> staffProviders,
        @DefaultValue("false") boolean administrators) {

    public boolean believesGroupsOf(String provider) {
        return staffProviders.isEmpty() || staffProviders.contains(provider);
    }
}
