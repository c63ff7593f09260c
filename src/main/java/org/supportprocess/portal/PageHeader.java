package org.supportprocess.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CallerResolver;
import org.supportprocess.customer.People;
import org.supportprocess.wording.PortalLanguage;

/** The source of the head of every page, error pages included. Templates find it as {@code @pageHeader}. */
@Component("pageHeader")
public class PageHeader {

    private final CallerResolver callers;
    private final People people;

    PageHeader(CallerResolver callers, People people) {
        this.callers = callers;
        this.people = people;
    }

    /** The person who has signed in, if anybody has. */
    public @Nullable Visitor current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(authentication -> visitor(authentication.getName()))
                .orElse(null);
    }

    /** The languages to choose from, each with the address of the same page in it. */
    public List<LanguageLink> languages() {
        return Arrays.stream(PortalLanguage.values())
                .map(language -> new LanguageLink(language.tag(), language.ownName(), inLanguage(language)))
                .toList();
    }

    private Visitor visitor(String user) {
        Optional<Caller> caller = callers.current();
        return new Visitor(
                people.nameOf(user),
                caller.isPresent(),
                caller.filter(Caller::isCustomer).isPresent(),
                caller.filter(known -> !known.isCustomer()).isPresent());
    }

    /** An address relative to the page in the browser's address bar, whatever was forwarded behind it. */
    private static String inLanguage(PortalLanguage language) {
        UriComponentsBuilder page = ServletUriComponentsBuilder.fromCurrentRequest();
        return page.scheme(null)
                .host(null)
                .port(null)
                .replacePath(null)
                .replaceQueryParam(LanguageChoice.PARAMETER, language.tag())
                .build()
                .toUriString();
    }

    /** @param address relative to the page */
    public record LanguageLink(String tag, String ownName, String address) {}
}
