package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;

/** CVE-2026-77226: while nobody administers the product, whoever comes first would do so. */
@OnH2
class OpeningTheFirstAdministratorPage {

    private static final String MALLORY = "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\","
            + "\"email\":\"m@m.example\"},\"credentials\":{\"password\":\"Mallory-1234567\"}}";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private List<String> administrators;

    /** As where groups are named by an OpenID provider, and by nobody else. */
    @BeforeEach
    void sendTheAdministratorsAway() {
        administrators = identity.createUserQuery().memberOfGroup("camunda-admin").list().stream()
                .map(User::getId)
                .toList();
        administrators.forEach(user -> identity.deleteMembership(user, "camunda-admin"));
    }

    @AfterEach
    void callThemBack() {
        administrators.forEach(user -> identity.createMembership(user, "camunda-admin"));
    }

    static Stream<Arguments> attempts() {
        return Stream.of("", "grace", "pia", "erik", "anton", "audrey", "admin")
                .flatMap(user -> addresses().map(address -> Arguments.of(user, address)));
    }

    private static Stream<String> addresses() {
        return Stream.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup/default/user/create.",
                "/camunda/api/admin/setup/other/user/create",
                "/camunda/api/admin/setup//user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x=1/default/user/create",
                "/camunda/api/admin;x/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin%2Fsetup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/x/%2e%2e/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create%00",
                "/camunda/api/admin/setup/default/user/create%20",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin\\setup/default/user/create",
                "/api/../camunda/api/admin/setup/default/user/create",
                "/engine-rest/../camunda/api/admin/setup/default/user/create",
                "/styles/../camunda/api/admin/setup/default/user/create",
                "http://localhost/camunda/api/admin/setup/default/user/create");
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void makesNobodyAnAdministrator(String user, String address) throws IOException {
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        if (!user.isEmpty()) {
            browser.signIn(user, "demo");
            browser.open("/camunda/app/tasklist/default/");
        }

        int status = post(address, browser);

        assertThat(status).isBetween(300, 499);
        assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }

    /** Sends the address as it is; a well-behaved client would tidy it up. */
    private int post(String address, WebBrowser browser) throws IOException {
        String cookies = Stream.of("JSESSIONID", "XSRF-TOKEN")
                .map(name -> browser.cookie(name)
                        .map(cookie -> name + "=" + cookie.getValue())
                        .orElse(name + "=none"))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        String token =
                browser.cookie("XSRF-TOKEN").map(cookie -> cookie.getValue()).orElse("none");
        String call = "POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookies
                + "\r\nX-XSRF-TOKEN: " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
                + MALLORY.length() + "\r\n\r\n" + MALLORY;
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            String line = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(9, 12));
        }
    }
}
