package org.supportprocess.desk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.number.RequestNumber;

/** What a verified caller asks for becomes their own request, by the same tables as everywhere. */
abstract class OpeningARequestByTelephone {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TelephoneDesk telephone;

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @Test
    void isTheCallersOwnWithItsPromise() {
        Api.Answer call = telephone.call(telephone.fields("grace", "SUB-E3"));
        assertThat(call.<String>read("$.outcome")).isEqualTo("REQUEST_OPENED");
        assertThat(call.<Map<String, String>>read("$"))
                .containsEntry("agent", "petra")
                .containsEntry("administrator", "grace")
                .containsEntry("organisation", "contoso")
                .containsEntry("verifiedBy", "CALL_BACK")
                .containsEntry("said", "She says that Outlook asks for hunter2.");

        Api.Answer request = api.get("grace", "/api/requests/" + call.<String>read("$.request"));
        assertThat(request.<Map<String, Object>>read("$"))
                .containsEntry("channel", "PHONE")
                .containsEntry("openedBy", "grace")
                .containsEntry("severity", "B")
                .containsEntry("queue", "exchange-online");
        assertThat(request.<String>read("$.target.commitment")).isEqualTo("PT8H");
        assertThat(api.get("grace", "/api/requests/" + call.<String>read("$.request") + "/receipt")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void standsInTheTimelineWithWhoTookTheCall() {
        Api.Answer call = telephone.call(telephone.fields("grace", "SUB-E3"));
        String path = "/api/requests/" + call.<String>read("$.request") + "/timeline";
        assertThat(api.get("grace", path).<List<String>>read("$..detail"))
                .contains("Submitted by telephone: Mail is down")
                .noneMatch(detail -> detail.contains("CALL-"));
        assertThat(api.get("erik", path)
                        .<List<String>>read("$[?(@.what == 'Call logged')]['actor','detail']")
                        .toString())
                .contains("petra", "Call from Grace Hall", call.read("$.number"), "verified by a call back");
    }

    @Test
    void leavesNoWordOfItInTheEngine() {
        telephone.call(telephone.fields("grace", "SUB-E3"));
        telephone.call(telephone.fields("grace", "SUB-E3"));
        assertThat(database.queryForList(
                        "select distinct v.NAME_ from ACT_HI_VARINST v where v.PROC_DEF_KEY_ = 'phone-call'",
                        String.class))
                .containsExactly("languageSpoken");
        for (String table : List.of("ACT_HI_DETAIL", "ACT_HI_VARINST", "ACT_RU_VARIABLE")) {
            assertThat(database.queryForObject(
                            "select count(*) from " + table + " where TEXT_ like '%hunter2%' or TEXT_ = 'grace'",
                            Integer.class))
                    .isZero();
        }
    }

    @Test
    void isReferredWhereTheTelephoneIsNotOpenToTheCaller() {
        Api.Answer call = telephone.call(telephone.fields("anna", "SUB-SB"));
        assertThat(call.<String>read("$.outcome")).isEqualTo("REFERRED");
        assertThat(call.<String>read("$.request")).isNull();
        assertThat(call.<String>read("$.words"))
                .isEqualTo("With a Small Business plan support by telephone is for critical requests (severity A) only."
                        + " Please use the self-service resources or submit the request in the portal.");
    }

    @Test
    void isOpenToASmallBusinessInNeed() {
        Api.Answer call = telephone.call(telephone.critical(telephone.fields("anna", "SUB-SB")));
        assertThat(request(call).<String>read("$.severity")).isEqualTo("A");
    }

    @Test
    void isOpenForBilling() {
        Map<String, Object> fields = telephone.fields("billy", "SUB-E3");
        fields.putAll(Map.of(
                "supportType", "BILLING",
                "service", "SUBSCRIPTION",
                "issueType", "SUBSCRIPTION_MANAGEMENT",
                "condition", "MINOR",
                "topic", "UNDERSTANDING_THE_BILL"));
        assertThat(request(telephone.call(fields)).<String>read("$.queue")).isEqualTo("billing");
    }

    @Test
    void isOpenedByAPartnerForACustomer() {
        Map<String, Object> fields = telephone.critical(telephone.fields("pia", "SUB-SB"));
        fields.put("organisation", "fourth-coffee");
        Api.Answer call = telephone.call(fields);
        assertThat(call.<String>read("$.organisation")).isEqualTo("fourth-coffee");
        assertThat(request(call).<String>read("$.openedBy")).isEqualTo("pia");
        assertThat(api.get("anna", "/api/requests/" + call.<String>read("$.request"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksForATranslatorWhereNobodySpeaksTheLanguage() {
        Map<String, Object> fields = telephone.fields("yuki", "SUB-EXO");
        fields.put("contactLanguage", "ja-JP");
        RequestNumber number = new RequestNumber(telephone.call(fields).read("$.request"));
        assertThat(desk.hasTask(number, "userTask_arrangeTranslator")).isTrue();
        assertThat(api.get(
                                "petra",
                                telephone.engine(
                                        "/task?taskDefinitionKey=userTask_arrangeTranslator&processInstanceBusinessKey="
                                                + number))
                        .<List<String>>read("$..id"))
                .hasSize(1);
    }

    @Test
    void asksForNoTranslatorWhereSomebodyDoes() {
        Map<String, Object> fields = telephone.fields("marco", "SUB-MID");
        fields.put("contactLanguage", "de-AT");
        RequestNumber number = new RequestNumber(telephone.call(fields).read("$.request"));
        assertThat(desk.hasTask(number, "userTask_arrangeTranslator")).isFalse();
    }

    @Test
    void asksForNoTranslatorForWhatIsWithdrawnAtOnce() {
        Map<String, Object> fields = telephone.fields("yuki", "SUB-EXO");
        fields.put("contactLanguage", "ja");
        fields.put("verification", telephone.verified("yuki"));
        String call = telephone.start("petra", fields).read("$.businessKey");
        String number = api.get("petra", "/api/desk/calls/" + call).read("$.request");
        desk.withdraw("yuki", new RequestNumber(number));
        desk.travel(Duration.ofMillis(1));
        assertThat(desk.incidents()).isZero();
        assertThat(database.queryForObject(
                        "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", Integer.class, call))
                .isZero();
    }

    private Api.Answer request(Api.Answer call) {
        return api.get("petra", "/api/requests/" + call.<String>read("$.request"));
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends OpeningARequestByTelephone {}

    @OnPostgres
    static class OnAServer extends OpeningARequestByTelephone {}
}
