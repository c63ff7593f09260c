package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.api.Api;
import org.supportprocess.api.FileApi;

/** Analysts at their desk: what they change in Camunda Modeler goes over the engine's API, and decisions over the product's. */
@Lazy
@TestComponent
public class ModelDesk {

    private static final String REASON = "{\"reason\": \"We have talked about it.\"}";

    private final Api api;
    private final FileApi files;
    private final JdbcClient database;
    private final RepositoryService repository;
    private final ProcessEngine engine;
    private final ModelCheckOnTrial checks;

    ModelDesk(Api api, @LocalServerPort int port, JdbcClient database, ProcessEngine engine, ModelCheckOnTrial checks) {
        this.api = api;
        this.files = new FileApi(port);
        this.database = database;
        this.repository = engine.getRepositoryService();
        this.engine = engine;
        this.checks = checks;
    }

    /** A model as it is in the working tree. */
    public static String own(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The diagram of requests with another version. */
    public static String requests(String versionTag) {
        return own("bpmn/support-request.bpmn")
                .replaceFirst("camunda:versionTag=\"[^\"]*\"", "camunda:versionTag=\"%s\"".formatted(versionTag));
    }

    /** Until they leave, whatever they propose is taken and nobody looks into it. */
    public void withoutChecks() {
        checks.leaveOut(true);
    }

    /** Deploys as Camunda Modeler does. */
    public Api.Answer deploy(String user, Map<String, String> models) {
        byte[] parts = FileApi.part("deployment-name", null, null, "from the modeler".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, String> model : models.entrySet()) {
            parts = FileApi.join(
                    parts,
                    FileApi.part(
                            model.getKey(),
                            "filename=\"%s\"".formatted(model.getKey()),
                            "application/octet-stream",
                            model.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        return files.send(
                user, "/engine-rest/engine/%s/deployment/create".formatted(engine.getName()), FileApi.body(parts));
    }

    /** The number of a proposal that was taken. */
    public int propose(String user, String file, String content) {
        Api.Answer answer = deploy(user, Map.of(file, content));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Integer.parseInt(answer.<String>read("$.id").replace("proposal-", ""));
    }

    /** Proposed by one and approved by the other. */
    public int release(String file, String content) {
        int set = propose("anton", file, content);
        assertThat(decide("anja", set, "approve").status()).isEqualTo(200);
        return set;
    }

    public Api.Answer decide(String user, int set, String decision) {
        return api.post(user, "/api/models/%d/%s".formatted(set, decision), REASON);
    }

    public int live() {
        List<Integer> live = api.get("audrey", "/api/models").read("$[?(@.state == 'LIVE')].id");
        assertThat(live).hasSize(1);
        return live.get(0);
    }

    public String state(int set) {
        return show(set).read("$.state");
    }

    public Api.Answer show(int set) {
        return api.get("audrey", "/api/models/" + set);
    }

    /** The models that the product came with are live again, as if nothing had ever been proposed. */
    public void leave() {
        checks.leaveOut(false);
        long first =
                database.sql("select min(id) from model_set").query(Long.class).single();
        String deployment = database.sql(
                        "select deployment from model_release where model_set = ? order by released_at fetch first row only")
                .param(first)
                .query(String.class)
                .single();
        database.sql("select deployment from model_release where deployment <> ?")
                .param(deployment)
                .query(String.class)
                .list()
                .forEach(other -> repository.deleteDeployment(other, true));
        database.sql("delete from model_release where deployment <> ?")
                .param(deployment)
                .update();
        for (String table : List.of("model_file", "model_version", "model_finding", "model_event")) {
            database.sql("delete from %s where model_set > ?".formatted(table))
                    .param(first)
                    .update();
        }
        database.sql("delete from model_event where model_set = ? and what in ('REPLACED', 'RESTORED', 'COMMENTED')")
                .param(first)
                .update();
        database.sql("update model_set set base = null").update();
        database.sql("delete from model_set where id > ?").param(first).update();
        database.sql("update model_set set state = 'LIVE', live = true, live_by_person = false where id = ?")
                .param(first)
                .update();
    }
}
