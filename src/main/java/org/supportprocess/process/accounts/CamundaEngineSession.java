package org.supportprocess.process.accounts;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.QueryLimit;
import org.supportprocess.signin.EngineSession;

@Component
class CamundaEngineSession implements EngineSession {

    private final IdentityService identity;
    private final QueryLimit limit;

    CamundaEngineSession(IdentityService identity, QueryLimit limit) {
        this.identity = identity;
        this.limit = limit;
    }

    @Override
    public void begin(String user, List<String> groups) {
        identity.setAuthentication(user, groups);
    }

    @Override
    public void end() {
        identity.clearAuthentication();
    }

    @Override
    public int longestList() {
        return limit.results();
    }
}
