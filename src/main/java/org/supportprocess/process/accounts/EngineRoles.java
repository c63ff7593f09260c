package org.supportprocess.process.accounts;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The engine's groups as roles ({@code ROLE_engineer}), whichever way somebody has signed in. */
@Component
class EngineRoles {

    private final IdentityService identity;

    EngineRoles(IdentityService identity) {
        this.identity = identity;
    }

    List<GrantedAuthority> of(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
    }
}
