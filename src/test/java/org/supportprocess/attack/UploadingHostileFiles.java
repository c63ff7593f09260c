package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.supportprocess.api.Api;
import org.supportprocess.signin.WebBrowser;

/** Files that are two things at once, too much, or named like a weapon. What is taken is handed out as a download, never shown. */
class UploadingHostileFiles extends Attack {

    private static final String SCRIPT = "<script>alert(document.domain)</script>";

    private String number;
    private String before;

    @BeforeEach
    void openARequest() {
        number = api.open(VICTIM, "SUB-E3");
        before = stored();
    }

    static Stream<Arguments> twoThingsAtOnce() {
        return Stream.of(
                Arguments.of("picture.gif", "GIF89a/*\1\0\1\0*/=alert(1);//"),
                Arguments.of("picture.gif", "GIF89a" + SCRIPT),
                Arguments.of("paper.pdf", "%PDF-1.7\n" + SCRIPT),
                Arguments.of("paper.pdf", "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"),
                Arguments.of("notes.txt", SCRIPT),
                Arguments.of("notes.txt", "<!DOCTYPE html><html><body onload=alert(1)>"),
                Arguments.of(
                        "notes.txt",
                        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                Arguments.of("notes.txt", "MZ\u0090\0\3\0\0\0"),
                Arguments.of("notes.txt", "#!/bin/sh\nrm -rf /"),
                Arguments.of("notes.txt", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR"),
                Arguments.of("trace.json", "{\"a\": \"" + SCRIPT + "\"}"),
                Arguments.of("trace.log", "\u001b[2J\u001b]0;owned\u0007"),
                Arguments.of("users.csv", "=cmd|' /C calc'!A0,b\n"),
                Arguments.of("mail.eml", "Subject: x\r\nContent-Type: text/html\r\n\r\n" + SCRIPT),
                Arguments.of("picture.png", SCRIPT),
                Arguments.of("picture.png", "<svg onload=alert(1)>"),
                Arguments.of("picture.jpg", "<?php system($_GET[0]); ?>"),
                Arguments.of("picture.webp", "RIFF\0\0\0\0WAVE" + SCRIPT),
                Arguments.of("archive.zip", "PK\3\4" + "\0".repeat(30) + SCRIPT),
                Arguments.of("report.docx", SCRIPT));
    }

    @ParameterizedTest
    @MethodSource("twoThingsAtOnce")
    void areRefusedOrHandedOutAsADownload(String name, String content) {
        HttpResponse<String> answer = upload(VICTIM, number, "filename=\"" + name + "\"", content);

        if (answer.statusCode() != 201) {
            assertRefused(answer.statusCode());
            assertThat(stored()).isEqualTo(before);
            return;
        }
        String file = answer.headers().firstValue("Location").orElseThrow();
        for (String accepted : new String[] {"text/html", "image/*", "*/*"}) {
            Api.Answer download = api.send(VICTIM, "GET", file, null, "Accept", accepted);
            assertThat(download.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
            assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(download.contentType()).doesNotContain("html", "svg", "script", "xml");
            assertThat(download.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        }
        assertThat(tabOf(VICTIM).open("/requests/" + number).body()).doesNotContain(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"../../../etc/cron.d/x.txt\"",
                "filename=\"..\\\\..\\\\x.txt\"",
                "filename=\"/etc/passwd\"",
                "filename=\"C:\\\\autoexec.bat\"",
                "filename=\"x.txt\\r\\nX-Injected: yes\"",
                "filename=\"<img src=x onerror=alert(1)>.txt\"",
                "filename=\"'; drop table attachment; --.txt\"",
                "filename=\"${73*1912637}.txt\"",
                "filename=\"__${73*1912637}__::.txt\"",
                "filename=\"x.txt\u0000.html\"",
                "filename=\"\u202etxt.exe\"",
                "filename=\"x.html;.txt\"",
                "filename=\"CON.txt\"",
                "filename=\".htaccess\"",
                "filename=\"\"",
                "filename*=UTF-8''%2e%2e%2fx.txt",
                "filename*=UTF-8''x%0d%0aX-Injected%3a%20yes.txt",
                "filename=\"a.txt\"; filename=\"b.html\"",
                "filename=\"=?UTF-8?B?PHNjcmlwdD4=?=.txt\"",
                "x=\"1\""
            })
    void areNamedLikeAFileAndNothingElse(String name) {
        HttpResponse<String> answer = upload(VICTIM, number, name, "harmless");

        if (answer.statusCode() != 201) {
            assertRefused(answer.statusCode());
            assertThat(stored()).isEqualTo(before);
            return;
        }
        Api.Answer download =
                api.get(VICTIM, answer.headers().firstValue("Location").orElseThrow());
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers().firstValue("X-Injected")).isEmpty();
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .doesNotContain("..", "/", "\\", "\r", "\n", "<");
        assertThat(tabOf(VICTIM).open("/requests/" + number).body()).doesNotContain("<img src=x", "139622501");
    }

    @Test
    void areNotTakenWhereTheyAreTooLarge() {
        HttpResponse<String> answer = upload(VICTIM, number, "filename=\"x.txt\"", "x".repeat(60_000_000));

        assertThat(answer.statusCode()).isIn(413, 422);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void areNotTakenForSomebodyElsesRequest() {
        assertThat(upload(NEIGHBOUR, number, "filename=\"x.txt\"", "x").statusCode())
                .isEqualTo(404);
        assertThat(upload("audrey", number, "filename=\"x.txt\"", "x").statusCode())
                .isIn(403, 404);
        assertThat(stored()).isEqualTo(before);
    }

    private HttpResponse<String> upload(String user, String number, String name, String content) {
        String body = "--frontier\r\nContent-Disposition: form-data; name=\"file\"; " + name
                + "\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--frontier--\r\n";
        return WebBrowser.at("http://localhost:" + port)
                .call(
                        "POST",
                        "/api/requests/" + number + "/attachments",
                        "multipart/form-data; boundary=frontier",
                        body,
                        "Authorization",
                        "Basic " + HttpHeaders.encodeBasicAuth(user, "demo", null));
    }
}
