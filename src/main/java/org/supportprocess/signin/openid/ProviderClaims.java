package org.supportprocess.signin.openid;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The claims of a provider about a person. Those that are missing or unusable are absent.
 *
 * @param user in lower case, because providers treat "Anna" and "anna" as the same
 * @param email in lower case
 * @param groups the groups by the engine's names, whether the engine knows them or not
 */
public record ProviderClaims(
        ExternalIdentity identity,
        @Nullable String user,
        @Nullable String name,
        @Nullable String email,
        Set<String> groups,
        @Nullable String organisation,
        @Nullable String role) {

    private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[^@\\s\\p{Cntrl}<>,;\"]{1,180}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_NAME = 200;

    public static ProviderClaims of(OidcUser person, String provider, SignInSettings settings) {
        Map<String, Object> said = person.getClaims();
        String user = matching(USER, lower(text(said, settings.userNameClaim())));
        String name = text(said, settings.nameClaim());
        return new ProviderClaims(
                new ExternalIdentity(String.valueOf(person.getIssuer()), person.getSubject()),
                user,
                name == null ? user : readable(name),
                Boolean.FALSE.equals(said.get("email_verified"))
                        ? null
                        : matching(EMAIL, lower(text(said, settings.emailClaim()))),
                settings.believesGroupsOf(provider) ? groups(said, settings) : Set.of(),
                text(said, settings.organisationClaim()),
                text(said, settings.roleClaim()));
    }

    private static Set<String> groups(Map<String, Object> said, SignInSettings settings) {
        Object value = said.get(settings.groupsClaim());
        Collection<?> groups = value instanceof Collection<?> several ? several : List.of(value == null ? "" : value);
        return groups.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(group -> settings.groupNames().getOrDefault(group, group))
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(Map<String, Object> said, String claim) {
        return said.get(claim) instanceof String text && !text.isBlank() && text.indexOf('\0') < 0
                ? text.strip()
                : null;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches() ? text : null;
    }

    private static String readable(String name) {
        String line = UNPRINTABLE.matcher(name).replaceAll(" ").strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }
}
