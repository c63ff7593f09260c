package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;

/** What becomes of a file that was taken: on both databases, which keep large things and characters each in their own way. */
abstract class KeepingAFile {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcClient database;

    private FileApi files;
    private String number;

    @BeforeEach
    void openARequest(@LocalServerPort int port) {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        files = new FileApi(port);
        number = api.open("grace", "SUB-E3");
    }

    @Test
    void answersWithWhatHasBeenFoundOut() {
        Api.Answer attached = files.attach("grace", number, "screenshot.png", SampleFiles.PNG);
        assertThat(attached.status()).isEqualTo(201);
        assertThat(attached.location())
                .isEqualTo("/api/requests/%s/attachments/%s".formatted(number, attached.read("$.id")));
        Map<String, Object> view = attached.read("$");
        assertThat(view)
                .containsEntry("name", "screenshot.png")
                .containsEntry("mediaType", "image/png")
                .containsEntry("size", SampleFiles.PNG.length)
                .containsEntry("uploadedBy", "grace")
                .containsEntry("fromCustomer", true)
                .containsEntry("uploadedAt", "2026-12-02T04:00:00-05:00");
        assertThat(attached.<String>read("$.sha256")).matches("[0-9a-f]{64}");
        assertThat(api.get("erik", attachments()).<List<Map<String, Object>>>read("$"))
                .containsExactly(view);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filename="..\\\\..\\\\C:\\\\windows\\\\a.png"                | a.png
            filename="../../../etc/cron.d/a.png"                        | a.png
            filename="/a.png"                                           | a.png
            filename="....a.png"                                        | a.png
            filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1%0D%0A.png     | aSet-Cookie: x=1.png
            filename*=UTF-8''a%22%3Bfilename%3D%22b.exe%22%3B.png      | a";filename="b.exe";.png
            filename*=UTF-8''%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E.png | <img src=x onerror=alert(1)>.png
            filename*=UTF-8''cod%E2%80%AEgnp.exe%E2%80%AC.png           | codgnp.exe.png
            filename*=UTF-8''%E2%80%8Ba%EF%BB%BF%C2%AD%7F.png           | a.png
            filename*=UTF-8''%E9%9A%9C%E5%AE%B3%F0%9F%94%A5.png         | 障害🔥.png
            filename*=UTF-8''%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB.png      | 👩‍💻.png
            filename*=UTF-8''u%CC%88ber.PNG                             | über.png
            filename="a.png."                                           | a.png
            """)
    void cleansANameAndKeepsItsLanguage(String sent, String kept) {
        Api.Answer attached = files.post("grace", number, FileApi.part("file", sent, "image/png", SampleFiles.PNG));
        assertThat(attached.body()).contains("\"sha256\"");
        assertThat(attached.<String>read("$.name")).isEqualTo(kept);
    }

    @Test
    void shortensANameAndKeepsItsEnding() {
        String name = "𝄞".repeat(200) + ".png";
        Api.Answer attached = files.attach("grace", number, name, SampleFiles.PNG);
        assertThat(attached.<String>read("$.name")).isEqualTo("𝄞".repeat(75) + ".png");
    }

    @Test
    void takesAFileOfExactlyTheGreatestSizeAndGivesItBackByteForByte() {
        byte[] content = SampleFiles.large(10 * 1024 * 1024);
        Api.Answer attached = files.attach("grace", number, "large.png", content);
        assertThat(attached.status()).isEqualTo(201);
        HttpResponse<byte[]> download = files.download("erik", attached.location());
        assertThat(download.body()).isEqualTo(content);
        assertThat(download.headers().firstValue("Content-Length")).hasValue("" + content.length);
        assertThat(database.sql("select count(*) from attachment_part where attachment = ?")
                        .param(java.util.UUID.fromString(attached.read("$.id")))
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void keepsTheLimitWhenSeveralComeAtOnce() {
        attachMany(18);
        List<CompletableFuture<Integer>> race = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> files.attach("grace", number, "a.png", SampleFiles.PNG)
                                .status(),
                        task -> new Thread(task).start()))
                .toList();
        assertThat(race.stream().map(CompletableFuture::join).sorted()).containsExactly(201, 201, 409, 409, 409, 409);
        assertThat(api.get("grace", attachments()).<List<Object>>read("$")).hasSize(20);
    }

    @Test
    void recordsWhoHasLooked() {
        files.attach("grace", number, "a.png", SampleFiles.PNG);
        assertThat(database.sql("select verdict from attachment where request_number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .startsWith("nothing found by: ")
                .contains("test pattern", "on trial");
    }

    @Test
    void isNotFoundUnderAnotherRequestOfTheSameCustomer() {
        String file = files.attach("grace", number, "a.png", SampleFiles.PNG).location();
        String other = api.open("grace", "SUB-E3");
        Api.Answer elsewhere = api.get("grace", file.replace(number, other));
        assertThat(elsewhere.status()).isEqualTo(404);
        for (String id : List.of("1", "00000000-0000-0000-0000-000000000000", "..%2F..", "'", "%00")) {
            Api.Answer answer = api.get("grace", "/api/requests/%s/attachments/%s".formatted(other, id));
            assertThat(answer.status()).isBetween(400, 404);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    private void attachMany(int count) {
        for (int each = 0; each < count; each++) {
            assertThat(files.attach("grace", number, "a.png", SampleFiles.PNG).status())
                    .isEqualTo(201);
        }
    }

    private String attachments() {
        return "/api/requests/%s/attachments".formatted(number);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends KeepingAFile {}

    @OnPostgres
    static class OnTheProductionDatabase extends KeepingAFile {}
}
