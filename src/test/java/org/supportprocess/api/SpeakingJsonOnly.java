package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** A library on the class path that reads XML teaches the API no XML. */
@OnH2
class SpeakingJsonOnly {

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "application/*+xml"})
    void answersNoXml(String accepted) {
        Api.Answer answer = api.send("grace", "GET", "/api/requests", null, "Accept", accepted);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.contentType()).doesNotContain("xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "application/problem+xml"})
    void answersAMistakeWithoutXmlToo(String accepted) {
        Api.Answer answer = api.send("grace", "GET", "/api/requests/SR-2026-999999", null, "Accept", accepted);
        assertThat(answer.contentType()).doesNotContain("xml");
        assertThat(answer.body()).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/requests", "/api/calendar/deadline", "/api/calendar/elapsed"})
    void readsNoXml(String path) {
        Api.Answer answer = api.send("anton", "POST", path, "<start/>", "Content-Type", "application/xml");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    /** A browser asks for pages first, then for XML, then for anything. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grace | /api/requests
            erik  | /engine-rest/task
            """)
    void answersABrowserInJson(String user, String path) {
        Api.Answer answer = api.send(
                user, "GET", path, null, "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
    }
}
