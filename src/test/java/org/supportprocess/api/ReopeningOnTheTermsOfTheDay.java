package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.customer.Plan;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** A new episode is a new promise by plan, support, country and zone of the day; a running one keeps its own. */
abstract class ReopeningOnTheTermsOfTheDay {

    /** A Wednesday, ten o'clock in Berlin. */
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TestTenant tenants;

    private String organisation;
    private String subscription;
    private String customer;

    @BeforeEach
    void foundAnOrganisation() {
        desk.setClock(WEDNESDAY);
        organisation = tenants.organisation("ENTERPRISE_E3");
        subscription = TestTenant.subscription(organisation);
        customer = tenants.administrator(organisation, "GLOBAL");
    }

    @AfterEach
    void nothingFails() {
        assertThat(desk.incidents()).isZero();
        desk.leaveEverything();
    }

    @Test
    void promisesByTheNewPlanInTheNewZone() {
        RequestNumber number = closed(subscription);
        agree("MIDSIZE_BUSINESS", "NONE");
        move("JP", "Asia/Tokyo");
        desk.travel(Duration.ofDays(1));
        Api.Answer reopened = reopen(number);
        assertThat(reopened.<String>read("$.target.commitment")).isEqualTo("NEXT_BUSINESS_DAY");
        assertThat(reopened.<String>read("$.target.respondBy")).isEqualTo("2026-11-27T17:00:00+09:00");
        desk.answer("erik", number, "I am on it.");
        assertThat(request(number).<Boolean>read("$.met")).isTrue();
    }

    @Test
    void showsOnTheReceiptTheTermsThatEachEpisodeWasJudgedBy() {
        RequestNumber number = closed(subscription);
        Api.Answer before = receipt(number);
        agree("MIDSIZE_BUSINESS", "PREMIER");
        move("JP", "Asia/Tokyo");
        assertThat(receipt(number).<Object>read("$.episodes")).isEqualTo(before.read("$.episodes"));
        reopen(number);
        Api.Answer receipt = receipt(number);
        assertThat(receipt.<Object>read("$.episodes[0]")).isEqualTo(before.read("$.episodes[0]"));
        assertThat(receipt.<Map<String, Object>>read("$.episodes[0].terms"))
                .containsEntry("plan", "ENTERPRISE_E3")
                .containsEntry("elevatedSupport", "NONE")
                .containsEntry("country", "DE")
                .containsEntry("timeZone", "Europe/Berlin");
        assertThat(receipt.<Map<String, Object>>read("$.episodes[1].terms"))
                .containsEntry("plan", "MIDSIZE_BUSINESS")
                .containsEntry("elevatedSupport", "PREMIER")
                .containsEntry("country", "JP")
                .containsEntry("timeZone", "Asia/Tokyo");
        assertThat(receipt.<String>read("$.episodes[1].targets[0].calendar.name"))
                .isEqualTo("JP");
        assertThat(receipt.<String>read("$.episodes[1].startedAt")).endsWith("+09:00");
        assertThat(ReceiptByHand.check(receipt.body())).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL_BUSINESS", "ENTERPRISE_K1", "EXCHANGE_ONLINE_KIOSK", "YAMMER"})
    void promiseSomethingWhateverThePlanIs(Plan plan) {
        RequestNumber number = closed(subscription);
        agree(plan.name(), "NONE");
        Api.Answer reopened = reopen(number);
        assertThat(reopened.status()).isEqualTo(200);
        assertThat(reopened.<String>read("$.target.commitment")).isNotBlank();
    }

    @Test
    void areToldToTheCustomerInTheirZoneOfTheDay() {
        RequestNumber number = closed(subscription);
        assertThat(page("/requests/%s/receipt", number))
                .contains("Enterprise E3", "local times in the zone Europe/Berlin")
                .doesNotContain("Asia/Tokyo");
        agree("MIDSIZE_BUSINESS", "NONE");
        move("JP", "Asia/Tokyo");
        reopen(number);
        assertThat(page("/requests/%s", number)).contains("17:00", "Tokyo time").doesNotContain("Berlin time");
        assertThat(page("/requests/%s/receipt", number))
                .contains("Enterprise E3", "DE · Europe/Berlin", "Midsize Business", "JP · Asia/Tokyo")
                .contains("the zone that held when each episode began");
    }

    @Test
    void leavesARunningEpisodeAsItIsAlsoWhenItsSeverityChanges() {
        RequestNumber number = desk.open(customer, Draft.minor(subscription)).number();
        agree("MIDSIZE_BUSINESS", "NONE");
        move("JP", "Asia/Tokyo");
        desk.travel(Duration.ofMinutes(30));
        desk.changeSeverityAsEngineer("erik", number, Severity.B, "More people now");
        Api.Answer raised = request(number);
        assertThat(raised.<String>read("$.target.commitment")).isEqualTo("PT8H");
        assertThat(raised.<String>read("$.target.respondBy")).endsWith("+01:00");
        assertThat(receipt(number).<Map<String, String>>read("$.episodes[0].targets[1].decision.inputs"))
                .containsEntry("Plan", "ENTERPRISE_E3");
    }

    @Test
    void opensANewRequestOnThemAtOnce() {
        agree("MIDSIZE_BUSINESS", "NONE");
        move("JP", "Asia/Tokyo");
        RequestNumber number = desk.open(customer, Draft.of(subscription)).number();
        assertThat(request(number).<String>read("$.target.respondBy")).isEqualTo("2026-11-26T17:00:00+09:00");
    }

    @Test
    void giveOrTakeTheChoiceOfSeverityWithTheNextEpisode() {
        RequestNumber number = closed(subscription);
        agree("ENTERPRISE_E3", "PREMIER");
        reopen(number);
        assertThat(raise(number).status()).isEqualTo(200);
        agree("ENTERPRISE_E3", "NONE");
        assertThat(request(number).<String>read("$.target.commitment")).isEqualTo("PT1H");
        assertThat(api.put(customer, path(number, "severity"), "{\"severity\": \"B\", \"reason\": \"Less now\"}")
                        .status())
                .isEqualTo(200);
        close(number);
        reopen(number);
        assertThat(raise(number).status()).isEqualTo(403);
    }

    @Test
    void ofAnAdditionalServiceAreThoseOfTheSubscriptionItIsUsedWith() {
        String visio = tenants.additional(organisation, "VISIO_ONLINE");
        RequestNumber number = closed(visio);
        agree("MIDSIZE_BUSINESS", "NONE");
        assertThat(reopen(number).<String>read("$.target.commitment")).isEqualTo("NEXT_BUSINESS_DAY");
        assertThat(receipt(number).<String>read("$.episodes[1].terms.plan")).isEqualTo("MIDSIZE_BUSINESS");
    }

    @Test
    void stayThoseOfTheLastEpisodeWhereTheSubscriptionHasGone() {
        String visio = tenants.additional(organisation, "VISIO_ONLINE");
        RequestNumber number = closed(visio);
        tenants.cancel(visio);
        agree("MIDSIZE_BUSINESS", "NONE");
        Api.Answer reopened = reopen(number);
        assertThat(reopened.status()).isEqualTo(200);
        assertThat(reopened.<String>read("$.target.commitment")).isEqualTo("PT8H");
    }

    private RequestNumber closed(String of) {
        RequestNumber number = desk.open(customer, Draft.of(of)).number();
        assertThat(request(number).<String>read("$.target.commitment")).isEqualTo("PT8H");
        close(number);
        return number;
    }

    private void close(RequestNumber number) {
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
        desk.confirm(customer, number);
    }

    private Api.Answer reopen(RequestNumber number) {
        return api.post(customer, path(number, "reopen"), "{\"reason\": \"It is back\"}");
    }

    private Api.Answer raise(RequestNumber number) {
        return api.put(customer, path(number, "severity"), "{\"severity\": \"A\", \"reason\": \"Everybody now\"}");
    }

    private Api.Answer request(RequestNumber number) {
        return api.get(customer, "/api/requests/" + number);
    }

    private Api.Answer receipt(RequestNumber number) {
        return api.get(customer, path(number, "receipt"));
    }

    private String page(String address, RequestNumber number) {
        return api.send(
                        customer,
                        "GET",
                        address.formatted(number),
                        null,
                        "Accept",
                        "text/html",
                        "Accept-Language",
                        "en")
                .body();
    }

    private static String path(RequestNumber number, String what) {
        return "/api/requests/%s/%s".formatted(number, what);
    }

    private void agree(String plan, String support) {
        Api.Answer answer = api.put(
                "admin",
                "/api/organisations/%s/subscriptions/%s".formatted(organisation, subscription),
                ChangingTheTermsOfACustomer.terms(plan, support, false));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void move(String country, String zone) {
        Api.Answer answer = api.put(
                "admin", "/api/organisations/" + organisation, ChangingTheTermsOfACustomer.place(country, zone));
        assertThat(answer.status()).isEqualTo(200);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ReopeningOnTheTermsOfTheDay {}

    @OnPostgres
    static class OnTheProductionDatabase extends ReopeningOnTheTermsOfTheDay {}
}
