package org.supportprocess.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.OrganisationChange.What;

/**
 * The terms of a customer's support as they are agreed from now on; each change is recorded, and the same terms again are none. The
 * organisation is locked meanwhile, so that of two changes at once the second is recorded as what it changed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TermsAdministration {

    private final Organisations organisations;
    private final Subscriptions subscriptions;
    private final OrganisationChanges changes;
    private final Clock clock;

    TermsAdministration(
            Organisations organisations, Subscriptions subscriptions, OrganisationChanges changes, Clock clock) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Finds an organisation, whose terms nobody else changes until the transaction ends. */
    public Optional<Organisation> organisation(String id) {
        return organisations.findToChange(id);
    }

    /** The same for a subscription of the organisation. */
    public Optional<Subscription> subscription(String organisation, String id) {
        return organisation(organisation).flatMap(locked -> subscriptions.findByIdAndOrganisationId(id, locked.id()));
    }

    /** Moves the organisation to another country, another zone or both. */
    public void move(String by, Organisation organisation, String country, ZoneId zone) {
        Term term = new Term(new Actor(by, organisation.id()), organisation.id(), organisation.name(), clock.instant());
        record(term, What.COUNTRY_CHANGED, organisation.country(), country);
        record(term, What.TIME_ZONE_CHANGED, organisation.zone(), zone);
        organisation.move(country, zone);
    }

    /** @param support that of the other subscription where this one is used with one: it has none of its own then */
    public void agree(String by, Subscription subscription, Plan plan, ElevatedSupport support, boolean trial) {
        Actor actor = new Actor(by, subscription.organisation().id());
        Term term = new Term(actor, subscription.id(), subscription.id(), clock.instant());
        ElevatedSupport own = subscription.usedWith() == null ? support : subscription.ownElevatedSupport();
        record(term, What.PLAN_CHANGED, subscription.plan(), plan);
        record(term, What.ELEVATED_SUPPORT_CHANGED, subscription.ownElevatedSupport(), own);
        record(term, What.TRIAL_CHANGED, subscription.trial(), trial);
        subscription.agree(plan, own, trial);
    }

    /** Names the colleague who looks after the organisation. */
    public void nameAccountManager(String by, Organisation organisation, String user) {
        Term term = new Term(new Actor(by, organisation.id()), organisation.id(), organisation.name(), clock.instant());
        record(term, What.ACCOUNT_MANAGER_NAMED, organisation.accountManager(), user);
        organisation.lookedAfterBy(user);
    }

    private record Term(Actor actor, String subject, String subjectName, Instant at) {}

    private void record(Term term, What what, @Nullable Object before, Object after) {
        if (!after.equals(before)) {
            changes.save(OrganisationChange.ofTerms(
                    term.actor(), what, term.subject(), term.subjectName(), before, after, term.at()));
        }
    }
}
