package org.supportprocess.process;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.supportprocess.request.SupportRequest;

/** One step of the engine in somebody's name, and with the product's rights: they have decided it elsewhere. */
record InTheNameOf(ProcessEngine engine, String user) {

    <T> T call(Callable<T> step) {
        IdentityService people = engine.getIdentityService();
        Authentication before = people.getCurrentAuthentication();
        people.setAuthenticatedUserId(user);
        try {
            return new AsProduct(engine).call(step);
        } finally {
            people.setAuthentication(before);
        }
    }

    void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    /** In whose name the engine works now. */
    static String whoever(ProcessEngineServices engine) {
        return Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(SupportRequest.PROCESS);
    }
}
