package org.supportprocess.process.engine;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.supportprocess.request.SupportRequest;

/** One step of the engine in somebody's name, and with the product's rights: they have decided it elsewhere. */
public record InTheNameOf(ProcessEngine engine, String user) {

    public <T> T call(Callable<T> step) {
        IdentityService people = engine.getIdentityService();
        Authentication before = people.getCurrentAuthentication();
        people.setAuthenticatedUserId(user);
        try {
            return new AsProduct(engine).call(step);
        } finally {
            people.setAuthentication(before);
        }
    }

    public void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }

    /** In whose name the engine works now. */
    public static String whoever(ProcessEngineServices engine) {
        return Optional.ofNullable(engine.getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElse(SupportRequest.PROCESS);
    }
}
