package org.supportprocess.escalation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.escalation.Substitution.Part;

/**
 * Who is told in the place of people who have gone and of groups that nobody is in: the team lead, and operations where there is
 * none. Everybody is looked up once.
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

    Substitutes(Colleagues colleagues, Organisations organisations) {
        this.colleagues = colleagues;
        this.organisations = organisations;
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
