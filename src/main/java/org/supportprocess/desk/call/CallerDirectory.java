package org.supportprocess.desk.call;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.Subscriptions;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.desk.call.CallerViews.OrganisationView;
import org.supportprocess.desk.call.CallerViews.PersonView;
import org.supportprocess.notification.OutgoingMails;

/**
 * The directory of organisations and the people who may speak for them, searched by whatever callers say of themselves. It
 * is searched while somebody types, so each kind of data is read at once for all that was found.
 */
@Component
class CallerDirectory {

    private static final String NOTHING = "";
    private static final int MOST = 20;

    private final Organisations organisations;
    private final Subscriptions subscriptions;
    private final Administrators administrators;
    private final PartnerAgents partners;
    private final People people;
    private final OutgoingMails mails;
    private final EligibleCallers callers;

    CallerDirectory(
            Organisations organisations,
            Subscriptions subscriptions,
            Administrators administrators,
            PartnerAgents partners,
            People people,
            OutgoingMails mails,
            EligibleCallers callers) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.administrators = administrators;
        this.partners = partners;
        this.people = people;
        this.mails = mails;
        this.callers = callers;
    }

    /** The part that somebody plays for an organisation, with or without a role. */
    private record Part(
            String organisation,
            String user,
            @Nullable String role,
            @Nullable String partner) {

        String key() {
            return organisation + " " + user;
        }
    }

    @Transactional(readOnly = true)
    public List<OrganisationView> find(String text) {
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<Organisation> found = organisations.reachedBy(pattern, PageRequest.of(0, MOST));
        return found.isEmpty() ? List.of() : views(found, pattern);
    }

    private List<OrganisationView> views(List<Organisation> found, String pattern) {
        List<String> ids = found.stream().map(Organisation::id).toList();
        Map<String, List<Subscription>> bought = subscriptions.findByOrganisationIdInOrderById(ids).stream()
                .collect(groupingBy(subscription -> subscription.organisation().id()));
        Map<String, List<PersonView>> speaking = views(parts(ids, pattern));
        return found.stream()
                .map(organisation -> OrganisationView.of(
                        organisation,
                        bought.getOrDefault(organisation.id(), List.of()),
                        speaking.getOrDefault(organisation.id(), List.of())))
                .toList();
    }

    private List<Part> parts(Collection<String> ids, String pattern) {
        List<Part> speakers = Stream.concat(
                        administrators.findByOrganisationInOrderByUser(ids).stream()
                                .map(one -> new Part(
                                        one.organisation(),
                                        one.user(),
                                        one.role().name(),
                                        null)),
                        partners.actingFor(ids).stream()
                                .map(one -> new Part(one.organisation(), one.user(), "PARTNER", one.partner())))
                .toList();
        return Stream.concat(speakers.stream(), others(ids, pattern, speakers)).toList();
    }

    /** The members without a role that the search matches. */
    private Stream<Part> others(Collection<String> ids, String pattern, List<Part> speakers) {
        Set<String> known = speakers.stream().map(Part::key).collect(Collectors.toSet());
        return people.matching(ids, pattern, pattern.contains("@") ? pattern : NOTHING, MOST).stream()
                .flatMap(member -> Optional.ofNullable(member.organisation())
                        .map(organisation -> new Part(organisation, member.user(), null, null))
                        .stream())
                .filter(member -> !known.contains(member.key()));
    }

    /** The people by organisation. */
    private Map<String, List<PersonView>> views(List<Part> parts) {
        Set<String> users = parts.stream().map(Part::user).collect(Collectors.toSet());
        Map<String, Person> known = people.findByUserIn(users).stream().collect(toMap(Person::user, identity()));
        Map<String, String> languages = mails.languagesOf(users);
        Map<String, List<PersonView>> views = new HashMap<>();
        for (Part part : parts) {
            Person person = known.get(part.user());
            if (person != null) {
                views.computeIfAbsent(part.organisation(), first -> new ArrayList<>())
                        .add(view(part, person, languages.get(part.user())));
            }
        }
        return views;
    }

    private PersonView view(Part part, Person person, @Nullable String language) {
        return new PersonView(
                person.user(),
                person.name(),
                person.email(),
                part.role(),
                part.partner(),
                person.phone() != null,
                language,
                part.role() == null ? callers.noRole(person, language) : null);
    }
}
