package org.supportprocess.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** Ten plain variables and no text: what people wrote is in the product's tables only. */
@OnH2
class WhatTheEngineKeeps {

    private static final String SECRET = "The password of our chairman is hunter2";

    @Autowired
    SupportDesk desk;

    @Autowired
    HistoryService history;

    @Autowired
    FormService forms;

    @Autowired
    JdbcTemplate database;

    @Test
    void isAtMostTenVariablesARequest() {
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance(wholeLife()))
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsExactlyInAnyOrder(
                        "severity",
                        "priority",
                        "queue",
                        "respondBy",
                        "dueSoonAt",
                        "stillMissingAt",
                        "remindAt",
                        "remindAgainAt",
                        "customerAnswerBy",
                        "reopenUntil");
    }

    @Test
    void isNoWordThatSomebodyWrote() {
        RequestNumber number = wholeLife();
        assertThat(List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_VARIABLE"))
                .allSatisfy(table -> assertThat(database.queryForObject(
                                "select count(*) from " + table + " where TEXT_ like '%hunter2%'", Integer.class))
                        .isZero());
        assertThat(desk.conversation(number)).hasSize(6).allSatisfy(message -> assertThat(message.text())
                .isEqualTo(SECRET));
    }

    /** Tasklist hands in whatever its forms hold; the engine would keep a copy of that, and fail on a long one. */
    @Test
    void isNoWordThatWasHandedInWithAForm() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        String text = SECRET.repeat(1_000);
        forms.submitTaskForm(desk.task(number, "userTask_answerRequest").getId(), Map.of("answer", text));
        assertThat(database.queryForObject(
                        "select count(*) from ACT_HI_DETAIL where TEXT_ like '%hunter2%'", Integer.class))
                .isZero();
        assertThat(desk.conversation(number)).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo(text));
    }

    @Test
    void isNotAskedToHoldALongAnswer() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        String text = "<b>${x}</b> “quoted”\n😀 שלום ".repeat(4_000);
        desk.answer("erik", number, text);
        assertThat(desk.conversation(number)).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo(text));
    }

    /** As Tasklist completes a task. */
    @Test
    void isNothingOfAFormEither() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        String text = "By form: " + "😀 <b>${x}</b> ".repeat(7_000);
        forms.submitTaskForm(desk.task(number, "userTask_answerRequest").getId(), Map.of("answer", text));
        assertThat(desk.conversation(number)).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo(text));
        assertThat(database.queryForObject(
                        "select count(*) from ACT_HI_DETAIL where TEXT_ like 'By form%'", Integer.class))
                .isZero();
        desk.withdraw("grace", number);
    }

    private RequestNumber wholeLife() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, SECRET);
        desk.handOver("erik", number, "lync-online");
        desk.ask("lena", number, SECRET);
        desk.hear("grace", number, SECRET);
        desk.changeSeverityAsEngineer("lena", number, Severity.C, SECRET);
        desk.solve("lena", number, SECRET);
        desk.reject("grace", number, SECRET);
        desk.solve("lena", number, SECRET);
        desk.travel(Duration.ofDays(30));
        return number;
    }

    private String instance(RequestNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
    }
}
