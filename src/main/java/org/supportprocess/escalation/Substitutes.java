package org.supportprocess.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supportprocess.absence.Absence;
import org.supportprocess.absence.Absences;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.escalation.Substitution.Part;
import org.supportprocess.request.EnglishWording;

/**
 * Who is told in the place of people who have gone and of groups that nobody is in: the team lead, and operations where there is
 * none; and who beside people who are away. Everybody is looked up once.
 */
final class Substitutes {

    private static final String TEAM_LEAD = "team-lead";
    private static final String OPERATIONS = "camunda-admin";
    private static final String ACCOUNT_MANAGER = "account-manager";

    /** The customers of an account manager that are named; there may be many. */
    private static final int NAMED = 5;

    private final Map<String, Collection<String>> members = new HashMap<>();
    private final Map<String, Boolean> working = new HashMap<>();
    private final Colleagues colleagues;
    private final Organisations organisations;
    private final Absences absences;
    private final Instant now;

    Substitutes(Colleagues colleagues, Organisations organisations, Absences absences, Instant now) {
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.absences = absences;
        this.now = now;
    }

    Optional<Absence> absence(String user) {
        return absences.of(user, now);
    }

    /** Whoever stands in and is here; the leads where nobody does. */
    Collection<String> standingIn(Absence absence) {
        return absences.standIn(absence, now)
                .filter(this::worksHere)
                .<Collection<String>>map(List::of)
                .orElseGet(this::leads);
    }

    Substitution of(Absence absence, Part part) {
        return new Substitution(
                absence.person(),
                part,
                "%s is away until %s"
                        .formatted(absence.person(), EnglishWording.at(absence.until(), ZoneId.of("UTC"))));
    }

    Collection<String> members(String group) {
        return members.computeIfAbsent(group, colleagues::in);
    }

    Collection<String> leads() {
        return members(TEAM_LEAD).isEmpty() ? members(OPERATIONS) : members(TEAM_LEAD);
    }

    boolean worksHere(String user) {
        return working.computeIfAbsent(user, colleagues::worksHere);
    }

    boolean managesAccounts(String user) {
        return members(ACCOUNT_MANAGER).contains(user);
    }

    Substitution ofGroup(String group) {
        return new Substitution(group, Part.GROUP, "Nobody is in the group " + group);
    }

    Substitution ofEngineer(String user) {
        return new Substitution(user, Part.ENGINEER, user + " no longer works here");
    }

    Substitution ofAccountManager(String user) {
        String gone = worksHere(user) ? "is no account manager any more" : "no longer works here";
        return new Substitution(
                user, Part.ACCOUNT_MANAGER, "Account manager %s%s %s".formatted(user, customersOf(user), gone));
    }

    private String customersOf(String manager) {
        List<String> names = organisations.findByAccountManagerOrderByName(manager).stream()
                .map(Organisation::name)
                .toList();
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String others = names.size() > NAMED ? " and %d others".formatted(names.size() - NAMED) : "";
        return names.isEmpty() ? "" : " of " + named + others;
    }
}
