package org.supportprocess.process.accounts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.signin.openid.SignInSettings;

/**
 * Keeps a person's groups as the provider names them. Groups are never made here, and whoever administers the product
 * is named by the operator, unless the settings say that a claim may do so.
 */
@Component
class StaffMemberships {

    private final IdentityService identity;
    private final SignInSettings settings;

    StaffMemberships(IdentityService identity, SignInSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** Whether the person is in any group afterwards. */
    boolean become(String user, Set<String> claimed) {
        Set<String> wanted = known(claimed);
        Set<String> present = groupsOf(user);
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(user, group));
        present.stream()
                .filter(group -> !wanted.contains(group) && isClaimable(group))
                .forEach(group -> identity.deleteMembership(user, group));
        return !groupsOf(user).isEmpty();
    }

    private Set<String> known(Set<String> claimed) {
        return ids(identity.createGroupQuery().unlimitedList()).stream()
                .filter(claimed::contains)
                .filter(this::isClaimable)
                .collect(Collectors.toSet());
    }

    private boolean isClaimable(String group) {
        return settings.administrators() || !group.equals(StaffGroups.ADMINISTRATOR);
    }

    private Set<String> groupsOf(String user) {
        return ids(identity.createGroupQuery().groupMember(user).unlimitedList());
    }

    private static Set<String> ids(List<Group> groups) {
        return groups.stream().map(Group::getId).collect(Collectors.toSet());
    }
}
