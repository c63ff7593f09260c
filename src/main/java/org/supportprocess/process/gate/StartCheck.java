package org.supportprocess.process.gate;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.desk.call.CallDesk;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.process.call.PhoneCallStart;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;

/** Stands at both doors through which a process is started: the engine's REST API and Tasklist's forms. */
@Component
public class StartCheck extends AbstractProcessEnginePlugin {

    private final ObjectProvider<CallDesk> desk;

    /** @param desk needs the engine, which is not there yet */
    StartCheck(ObjectProvider<CallDesk> desk) {
        this.desk = desk;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setRuntimeService(new CheckedRuntimeService(this));
    }

    /** What is to be started, where the caller has the right to; that is asked before anything else. */
    public static ProcessDefinition startable(CommandContext context, ProcessInstantiationBuilderImpl wanted) {
        ProcessDefinition definition = new GetDeployedProcessDefinitionCmd(wanted, false).execute(context);
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
        return definition;
    }

    /** Takes the call, for whoever has signed in. */
    public PhoneCallStart taken(Authentication agent, Map<String, Object> given) {
        if (agent == null) {
            throw new AuthorizationException("A call is taken by somebody who has signed in.");
        }
        try {
            Map<String, Object> handedIn = PhoneCallStart.plain(given);
            Staff staff = new Staff(agent.getUserId(), Set.copyOf(agent.getGroupIds()));
            return PhoneCallStart.of(desk.getObject().take(staff, CallForm.of(handedIn)), handedIn);
        } catch (NotPermitted refused) {
            throw new AuthorizationException(refused.getMessage());
        } catch (InvalidField flaw) {
            throw StepRefused.because(flaw.field(), flaw.getMessage());
        }
    }
}
