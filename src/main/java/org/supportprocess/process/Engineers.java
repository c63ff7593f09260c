package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.supportprocess.absence.Absences;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.request.SupportRequest;

/** Who does a task. */
record Engineers(IdentityService identities) {

    /** The roles in which people work in queues. */
    static final List<String> ROLES = List.of(StaffGroups.ENGINEER, StaffGroups.TEAM_LEAD, StaffGroups.DUTY_MANAGER);

    /** The engineer who knows the request already, unless they have left its queue. */
    Optional<String> inCharge(SupportRequest request) {
        return Optional.ofNullable(request.engineer())
                .filter(engineer -> worksIn(requireNonNull(request.queue()), engineer));
    }

    /** The same if they are here; else whoever stands in for them and works in the queue. */
    Optional<String> present(SupportRequest request, Absences absences, Instant now) {
        return inCharge(request).flatMap(engineer -> absences.of(engineer, now)
                .map(away ->
                        absences.standIn(away, now).filter(other -> worksIn(requireNonNull(request.queue()), other)))
                .orElse(Optional.of(engineer)));
    }

    /** The person signed in; where nobody is, the one the task is assigned to. */
    static String completing(DelegateTask task) {
        return InTheNameOf.somebody(task.getProcessEngineServices())
                .or(() -> Optional.ofNullable(task.getAssignee()))
                .orElse(SupportRequest.PROCESS);
    }

    private boolean worksIn(String queue, String engineer) {
        return worksIn(queue, groupsOf(engineer));
    }

    /** The members of a role, or those of a queue who have a role in which people work there. */
    List<User> membersOf(String group) {
        List<User> members = members(group);
        if (StaffGroups.ROLES.contains(group)) {
            return members;
        }
        Set<String> working = ROLES.stream()
                .flatMap(role -> members(role).stream())
                .map(User::getId)
                .collect(Collectors.toSet());
        return members.stream()
                .filter(member -> working.contains(member.getId()))
                .toList();
    }

    private List<User> members(String group) {
        return identities.createUserQuery().memberOfGroup(group).unlimitedList();
    }

    Set<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).unlimitedList().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    /**
     * Whether somebody in these groups works in the queue. Whoever has lost the role has left all queues, though they are still
     * listed there.
     */
    static boolean worksIn(String queue, Set<String> groups) {
        return groups.contains(queue) && ROLES.stream().anyMatch(groups::contains);
    }
}
