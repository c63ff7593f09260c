package org.supportprocess.process;

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
import org.supportprocess.desk.call.CallDesk;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.intake.Caller.Staff;
import org.supportprocess.intake.InvalidField;
import org.supportprocess.intake.NotPermitted;

/** Stands at both doors through which a process is started: the engine's REST API and Tasklist's forms. */
@Component
class StartCheck extends AbstractProcessEnginePlugin {

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
    static ProcessDefinition startable(CommandContext context, ProcessInstantiationBuilderImpl wanted) {
        ProcessDefinition definition = new GetDeployedProcessDefinitionCmd(wanted, false).execute(context);
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
        return definition;
    }

    /** Takes the call, for whoever has signed in. */
    PhoneCallStart taken(Authentication agent, Map<String, Object> given) {
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
