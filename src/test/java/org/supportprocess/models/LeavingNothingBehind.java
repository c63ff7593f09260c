package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;

/** Uploads are looked at apart from the product, however many there are: {@code -Dmodels.uploads=200} for more of them. */
@OnH2
class LeavingNothingBehind {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient database;

    @AfterEach
    void leave() {
        models.leave();
    }

    @Test
    void showsInTheEngineAsIfNothingHadBeenUploaded() {
        upload("0");
        List<Long> before = counts();
        for (int i = 1; i <= Integer.getInteger("models.uploads", 6); i++) {
            upload(String.valueOf(i));
        }
        assertThat(counts()).isEqualTo(before);
    }

    /** A good one that is withdrawn again, and a bad one. */
    private void upload(String which) {
        String good = ModelDesk.requests("1.6." + which);
        int set = models.propose("anton", DIAGRAM, good);
        assertThat(models.decide("anton", set, "withdraw").status()).isEqualTo(200);
        Api.Answer refused = models.deploy("anton", Map.of(DIAGRAM, good.replace("${entitled}", "${!entitled}")));
        assertThat(refused.status()).isEqualTo(400);
    }

    private List<Long> counts() {
        var cache = engine.getDeploymentCache();
        return List.of(
                count("act_re_deployment"),
                count("act_re_procdef"),
                count("act_re_decision_def"),
                count("act_ru_job where handler_type_ <> 'async-continuation' and process_def_key_ <> 'staff-digest'"),
                count("act_ru_execution where proc_def_id_ not like 'staff-digest%'"),
                (long) cache.getProcessDefinitionCache().size(),
                (long) cache.getDecisionDefinitionCache().size(),
                (long) cache.getBpmnModelInstanceCache().size(),
                (long) ProcessEngines.getProcessEngines().size());
    }

    private long count(String of) {
        return database.sql("select count(*) from " + of).query(Long.class).single();
    }
}
