package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.portal.PortalWindow;
import org.supportprocess.request.number.RequestNumber;

/** Without a mail server everything is kept and can be read, each customer's by themselves. */
abstract class LookingAtMailInTheDemo {

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @AfterEach
    void archiveEverything() {
        desk.travel(Duration.ofDays(60));
    }

    @Test
    void findsItKept() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(state(number)).isEqualTo("WAITING");
        desk.travel(Duration.ofMillis(1));
        assertThat(state(number)).isEqualTo("KEPT");
        assertThat(desk.incidents()).isZero();
    }

    String state(RequestNumber number) {
        return database.queryForObject(
                "select state from outgoing_mail where request_number = ?", String.class, number.value());
    }

    long mail(RequestNumber number) {
        return database.queryForObject(
                "select id from outgoing_mail where request_number = ?", Long.class, number.value());
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends LookingAtMailInTheDemo {

        @LocalServerPort
        int port;

        @AfterAll
        static void leave() {
            Browser.leave();
        }

        @Test
        void showsEachCustomerTheirOwn() {
            RequestNumber number = desk.open("grace", Draft.of("SUB-E3").named("A <b>bold</b> summary"))
                    .number();
            String page = "/demo/mail/" + mail(number);
            PortalWindow grace = PortalWindow.signedIn(port, "grace");
            assertThat(grace.open("/demo/mail").body())
                    .contains("[" + number + "] A &lt;b&gt;bold&lt;/b&gt; summary", "grace@contoso.example")
                    .doesNotContain("@adatum.example", "<b>bold");
            assertThat(grace.open(page).body())
                    .contains("Hello Grace Hall,", "&amp;lt;b&amp;gt;bold")
                    .contains("&lt;" + number + ".1@support-process.example&gt;")
                    .doesNotContain("<b>bold");
            assertThat(PortalWindow.signedIn(port, "erik").open(page).statusCode())
                    .isEqualTo(200);
            for (String other : List.of("marco", "billy", "pia")) {
                PortalWindow visitor = PortalWindow.signedIn(port, other);
                assertThat(visitor.open("/demo/mail").body()).doesNotContain(number.value());
                assertThat(visitor.open(page).statusCode()).isEqualTo(404);
                assertThat(visitor.open(page + "/html").statusCode()).isEqualTo(404);
                assertThat(visitor.open("/demo/mail/999999999").statusCode()).isEqualTo(404);
            }
            assertThat(PortalWindow.signedIn(port, "nora").open("/demo/mail").statusCode())
                    .isEqualTo(403);
        }

        @Test
        void showsTheHtmlWhereItCanDoNothing() {
            RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
            HttpResponse<String> html =
                    PortalWindow.signedIn(port, "grace").open("/demo/mail/" + mail(number) + "/html");
            assertThat(html.body()).contains("<p>Hello Grace Hall,</p>");
            assertThat(html.headers().allValues("Content-Security-Policy"))
                    .containsExactly("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        }

        @Test
        void refusesWhatIsNoPage() {
            PortalWindow grace = PortalWindow.signedIn(port, "grace");
            for (String address : List.of("/demo/mail/x", "/demo/mail?page=x", "/demo/mail/1%20or%201=1")) {
                assertThat(grace.open(address).statusCode()).as(address).isBetween(400, 404);
            }
            for (String address : List.of("/demo/mail?page=-1", "/demo/mail?page=2147483647")) {
                assertThat(grace.open(address).statusCode()).as(address).isEqualTo(200);
            }
        }

        @Test
        void isForThoseWhoHaveSignedIn() {
            assertThat(new PortalWindow(port).open("/demo/mail").uri().getPath())
                    .isEqualTo("/login");
        }

        @Test
        void looksLikeAPageOfThePortal() {
            desk.open("grace", Draft.of("SUB-E3"));
            Browser browser = Browser.at(port);
            Page page = browser.window("grace");
            page.navigate(browser.address() + "/demo/mail");
            PageCheck.shot(page, "demo-mails");
            page.click(".panel a");
            PageCheck.shot(page, "demo-mail");
            page.click("text=Open the mail");
            PageCheck.shot(page, "demo-mail-html");
            assertThat(page.content()).contains("Hello Grace Hall,");
        }
    }

    @OnPostgres
    static class OnTheProductionDatabase extends LookingAtMailInTheDemo {}
}
