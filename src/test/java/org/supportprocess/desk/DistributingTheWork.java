package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** A team lead sees who has how much to do, and what somebody has who has fallen ill goes to others. */
abstract class DistributingTheWork {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Test
    void countsWhatEverybodyHasByQueue() {
        int critical = count("erik", "critical");
        int waiting = count("erik", "waiting");
        taken("erik", Draft.critical("SUB-E3"));
        RequestNumber asked = taken("erik", Draft.of("SUB-E3"));
        desk.ask("erik", asked, "Which version?");
        assertThat(count("erik", "critical")).isEqualTo(critical + 1);
        assertThat(count("erik", "waiting")).isEqualTo(waiting + 1);
    }

    @Test
    void givesEverythingToSomebodyElseWhoWorksInTheQueueAndTheRestToTheQueues() {
        RequestNumber mail = taken("erik", Draft.of("SUB-E3"));
        RequestNumber asked = taken("erik", Draft.of("SUB-E3"));
        desk.ask("erik", asked, "Which version?");
        Api.Answer moved = api.post(
                "lars", "/api/desk/reassignments", "{\"from\": \"erik\", \"to\": \"sofia\", \"reason\": \"Ill\"}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.body()).contains("\"missed\":[]");
        assertThat(moved.<java.util.List<String>>read("$.returned")).contains(mail.value(), asked.value());
        assertThat(desk.task(mail, "userTask_resolveRequest").getAssignee()).isNull();
        desk.hear("grace", asked, "The newest.");
        assertThat(desk.task(asked, "userTask_resolveRequest").getAssignee()).isNull();
        assertThat(count("erik", "requests")).isZero();
    }

    @Test
    void isForTeamLeadsOnly() {
        assertThat(api.get("erik", "/api/desk/workload").status()).isEqualTo(403);
        assertThat(api.get("grace", "/api/desk/workload").status()).isEqualTo(403);
        assertThat(reassign("erik", "erik", "sofia")).isEqualTo(403);
    }

    @Test
    void namesWhoIsUnknown() {
        assertThat(reassign("lars", "nobody", null)).isEqualTo(422);
        assertThat(reassign("lars", "erik", "grace-who")).isEqualTo(422);
        assertThat(reassign("lars", "erik", "erik")).isEqualTo(422);
    }

    private RequestNumber taken(String engineer, Draft draft) {
        RequestNumber number = desk.open("grace", draft).number();
        desk.answer(engineer, number, "I am on it.");
        return number;
    }

    private int reassign(String lead, String from, String to) {
        return api.post(
                        lead,
                        "/api/desk/reassignments",
                        "{\"from\": \"%s\", %s \"reason\": \"x\"}"
                                .formatted(from, to == null ? "" : "\"to\": \"" + to + "\","))
                .status();
    }

    private int count(String engineer, String what) {
        return api
                .get("lars", "/api/desk/workload")
                .<java.util.List<Integer>>read("$[?(@.engineer.user == '%s')].%s".formatted(engineer, what))
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends DistributingTheWork {}

    @OnPostgres
    static class OnTheProductionDatabase extends DistributingTheWork {}
}
