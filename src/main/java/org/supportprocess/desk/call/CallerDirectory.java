package org.supportprocess.desk.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.PartnerAgents;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.Subscriptions;
import org.supportprocess.desk.call.CallerViews.OrganisationView;
import org.supportprocess.desk.call.CallerViews.PersonView;

/** The organisations and who may speak for them, by whatever a caller says of themselves. */
@Component
class CallerDirectory {

    private static final String NOTHING = "";
    private static final PageRequest FIRST_TWENTY = PageRequest.of(0, 20);

    private final Organisations organisations;
    private final Subscriptions subscriptions;
    private final Administrators administrators;
    private final PartnerAgents partners;
    private final People people;
    private final CallersOnTheLine callers;

    CallerDirectory(
            Organisations organisations,
            Subscriptions subscriptions,
            Administrators administrators,
            PartnerAgents partners,
            People people,
            CallersOnTheLine callers) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.administrators = administrators;
        this.partners = partners;
        this.people = people;
        this.callers = callers;
    }

    @Transactional(readOnly = true)
    public List<OrganisationView> find(String text) {
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return organisations.reachedBy(pattern, FIRST_TWENTY).stream()
                .map(found -> OrganisationView.of(
                        found,
                        subscriptions.findByOrganisationIdOrderById(found.id()),
                        Stream.of(administratorsOf(found), partnersOf(found), others(found, pattern))
                                .flatMap(kind -> kind)
                                .toList()))
                .toList();
    }

    private Stream<PersonView> administratorsOf(Organisation organisation) {
        return administrators.findByOrganisationOrderByUser(organisation.id()).stream()
                .flatMap(administrator ->
                        view(administrator.user(), administrator.role().name(), null));
    }

    private Stream<PersonView> partnersOf(Organisation organisation) {
        return partners.actingFor(organisation.id()).stream()
                .flatMap(agent -> view(
                        agent.user(),
                        "PARTNER",
                        partners.partnerNameOf(agent.user()).orElse(null)));
    }

    /** Members without a role, where somebody looks for them. */
    private Stream<PersonView> others(Organisation organisation, String pattern) {
        return people
                .matching(organisation.id(), pattern, pattern.contains("@") ? pattern : NOTHING, FIRST_TWENTY)
                .stream()
                .filter(person -> administrators
                        .findById(person.user())
                        .map(Administrator::organisation)
                        .filter(organisation.id()::equals)
                        .isEmpty())
                .map(person -> view(person, null, null, callers.refusal(person)));
    }

    private Stream<PersonView> view(String user, String role, String partner) {
        Optional<Person> person = people.findById(user);
        return person.stream().map(known -> view(known, role, partner, null));
    }

    private PersonView view(Person person, String role, String partner, Words say) {
        return new PersonView(
                person.user(),
                person.name(),
                person.email(),
                role,
                partner,
                person.phone() != null,
                callers.languageOf(person.user()),
                say);
    }
}
