package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** What happened, over HTTP: kinds and facts for programs, words for people. */
@OnH2
class ReadingTheTimeline {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    private RequestNumber number;

    @BeforeEach
    void open() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @Test
    void namesKindsAndFactsThatStayAsTheyAre() {
        assertThat(timeline("grace", "en").<List<String>>read("$[*].kind"))
                .containsExactly(
                        "REQUEST_SUBMITTED",
                        "SEVERITY_ASSESSED",
                        "RESPONSE_TARGET_SET",
                        "REQUEST_ROUTED",
                        "REQUEST_ACKNOWLEDGED");
        assertThat(timeline("grace", "en").<Map<String, String>>read("$[2].facts"))
                .isEqualTo(
                        Map.of("availability", "ANYTIME", "commitment", "PT8H", "respondBy", "2026-12-02T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Request withdrawn | You withdrew the request",
                "de-AT, en;q=0.5 | Anfrage zurückgezogen | Sie haben die Anfrage zurückgezogen",
                "da | Sag trukket tilbage | Du trak sagen tilbage",
                "fr, ja;q=0.9 | リクエストの取り下げ | お客様がリクエストを取り下げられました",
                "fr | Request withdrawn | You withdrew the request",
                "not a language! | Request withdrawn | You withdrew the request",
            })
    void isWordedInTheLanguageThatTheCallerReads(String accepted, String what, String detail) {
        desk.withdraw("grace", number);
        Api.Answer timeline = timeline("grace", accepted);
        assertThat(timeline.<List<String>>read("$[*].what")).contains(what);
        assertThat(timeline.<List<String>>read("$[*].detail")).contains(detail);
    }

    @Test
    void speaksOfTheCustomerToTheStaff() {
        desk.withdraw("grace", number);
        assertThat(timeline("audrey", "en").<List<String>>read("$[*].detail"))
                .contains("The customer withdrew the request")
                .doesNotContain("You withdrew the request");
    }

    @Test
    void keepsNotesFromTheCustomerAndFromPrograms() {
        api.post("erik", "/api/desk/requests/" + number + "/notes", "{\"text\": \"Seen before\"}");
        Api.Answer staffs = timeline("erik", "en");
        assertThat(staffs.<List<String>>read("$[*].detail")).contains("Seen before");
        assertThat(staffs.<List<Map<String, String>>>read("$[-1:].facts")).containsExactly(Map.of());
        assertThat(timeline("grace", "en").body()).doesNotContain("erik", "Erik", "Seen before");
    }

    @Test
    void keepsWhatPeopleWroteOutOfTheFacts() {
        assertThat(timeline("grace", "en").<Map<String, String>>read("$[0].facts"))
                .isEqualTo(Map.of("channel", "PORTAL"));
        assertThat(timeline("grace", "en").<String>read("$[0].detail")).startsWith("Submitted in the portal: ");
    }

    private Api.Answer timeline(String user, String languages) {
        return api.send(user, "GET", "/api/requests/" + number + "/timeline", null, "Accept-Language", languages);
    }
}
