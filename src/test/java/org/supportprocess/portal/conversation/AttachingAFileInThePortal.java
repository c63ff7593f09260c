package org.supportprocess.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.api.FileApi;
import org.supportprocess.api.SampleFiles;
import org.supportprocess.attachment.ScannerOnTrial;
import org.supportprocess.intake.SupportDesk;

/** The form on the request's page, without any script. */
@OnH2
class AttachingAFileInThePortal {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    ScannerOnTrial scanner;

    private FileApi files;
    private String page;

    @BeforeEach
    void openARequest(@LocalServerPort int port) {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        files = new FileApi(port);
        page = "/requests/%s/attachments".formatted(api.open("grace", "SUB-E3"));
    }

    @AfterEach
    void repairTheScanner() {
        scanner.failWith(null);
    }

    @Test
    void takesTheFileAndGoesBackToTheRequest() {
        Api.Answer attached = files.submit("grace", page, part("障害 <b>.png", SampleFiles.PNG));
        assertThat(attached.status()).isIn(302, 303);
        assertThat(attached.location()).endsWith(page.replace("/attachments", "#attachments"));
        assertThat(show("grace", page).body())
                .contains("障害 &lt;b&gt;.png", "29 B", "Grace Hall")
                .doesNotContain("<b>.png", "??");
    }

    @Test
    void handsItOutAsTheApiDoes() {
        files.submit("grace", page, part("a.png", SampleFiles.PNG));
        String id = api.get("grace", "/api" + page).read("$[0].id");
        HttpResponse<byte[]> download = files.download("grace", page + "/" + id);
        assertThat(download.body()).isEqualTo(SampleFiles.PNG);
        assertThat(download.headers().allValues("Content-Type")).containsExactly("application/octet-stream");
        assertThat(download.headers().allValues("Content-Disposition"))
                .containsExactly("attachment; filename*=UTF-8''a.png");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(download.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        Api.Answer stranger = show("kofi", page + "/" + id);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.contentType()).startsWith("text/html");
        String missing = page.replaceFirst("SR-[0-9-]+", "SR-2026-999999") + "/" + id;
        assertThat(withoutToken(stranger)).isEqualTo(withoutToken(show("kofi", missing)));
        assertThat(show("grace", page + "/nothing").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run.exe   | x                    | 422 | Files whose names end in “exe” are not taken
            photo.png | <html>               | 422 | its content is text/html
            notes.txt | ''                   | 422 | The file is empty
            noending  | x                    | 422 | needs a name with an ending
            """)
    void showsTheFormAgainWithTheReasonBesideTheField(String name, String content, int status, String words) {
        Api.Answer refused = files.submit("grace", page, part(name, content.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(refused.body())
                .contains(words, "aria-invalid=\"true\"", "id=\"file-error\"", "type=\"file\"")
                .doesNotContain("??", "{0}");
        assertThat(api.get("grace", "/api" + page).<List<Object>>read("$")).isEmpty();
    }

    @Test
    void saysThatNothingWasChosen() {
        assertThat(files.submit("grace", page, part("", new byte[0])).body()).contains("Choose a file first");
    }

    @Test
    void saysThatAFileIsTooLargeAlsoWhenNobodyLooksAtIt() {
        Api.Answer little = files.submit("grace", page, part("a.png", SampleFiles.large(10 * 1024 * 1024 + 1)));
        assertThat(little.status()).isEqualTo(413);
        assertThat(little.body()).contains("The file is larger than 10 MB");
        Api.Answer much = files.submit("grace", page, part("a.png", SampleFiles.large(20 * 1024 * 1024)));
        assertThat(much.status()).isEqualTo(303);
        assertThat(much.location()).isEqualTo(page + "?tooLarge");
        Api.Answer form = show("grace", much.location());
        assertThat(form.status()).isEqualTo(413);
        assertThat(form.body()).contains("The file is larger than 10 MB", "type=\"file\"");
    }

    @Test
    void leadsNobodyAstrayWithAFileThatIsTooLarge() {
        byte[] body = FileApi.body(part("a.png", SampleFiles.large(12 * 1024 * 1024)));
        for (String path : List.of("//evil.example/../requests/x/attachments", "/requests/x/other")) {
            assertThat(files.send("grace", path, body).location()).isIn("", "/requests/x/attachments?tooLarge");
        }
    }

    @Test
    void asksToTryAgainWhileAScannerFails() {
        scanner.failWith(new IOException("unreachable"));
        Api.Answer refused = files.submit("grace", page, part("a.png", SampleFiles.PNG));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("could not be scanned just now").doesNotContain("unreachable");
    }

    @Test
    void takesNothingWithoutTheTokenOfThePage() {
        assertThat(files.send("grace", page, FileApi.body(part("a.png", SampleFiles.PNG)))
                        .status())
                .isEqualTo(403);
        assertThat(api.get("grace", "/api" + page).<List<Object>>read("$")).isEmpty();
    }

    @Test
    void isClosedToWhoeverMayNotKnowOfTheRequest() {
        assertThat(show("kofi", page).status()).isEqualTo(404);
        assertThat(show("nora", page).status()).isEqualTo(403);
        assertThat(show(null, page).status()).isEqualTo(302);
    }

    @Test
    void offersNoFormWhereNothingMayBeAttached() {
        assertThat(show("audrey", page).body()).doesNotContain("type=\"file\"");
        api.post("grace", "/api" + page.replace("/attachments", "/withdraw"), null);
        assertThat(show("grace", page).body()).doesNotContain("type=\"file\"");
    }

    private static String withoutToken(Api.Answer page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static byte[] part(String name, byte[] content) {
        return FileApi.part("file", "filename=\"" + name + "\"", "application/octet-stream", content);
    }

    private Api.Answer show(String user, String path) {
        return api.send(user, "GET", path, null, "Accept", "text/html");
    }
}
