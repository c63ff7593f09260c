package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.attachment.ScannerOnTrial;
import org.supportprocess.intake.SupportDesk;

/** What a request takes as a file, and what it gives back. */
abstract class AttachingAFile {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcClient database;

    @Autowired
    ScannerOnTrial scanner;

    FileApi files;
    private String number;

    @BeforeEach
    void openARequest(@LocalServerPort int port) {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        files = new FileApi(port);
        number = api.open("grace", "SUB-E3");
    }

    @AfterEach
    void repairTheScanner() {
        scanner.failWith(null);
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

    @Test
    void isAnEntryOfTheTimelineThatTheCustomerSees() {
        files.attach("erik", number, "how-to.pdf", SampleFiles.HONEST.get("bill.pdf"));
        Map<String, Object> last = api
                .get("grace", "/api/requests/%s/timeline".formatted(number))
                .<List<Map<String, Object>>>read("$")
                .stream()
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(last)
                .containsEntry("what", "File attached")
                .containsEntry("detail", "how-to.pdf")
                .containsEntry("actor", "erik");
        assertThat(api.get("grace", attachments()).<Boolean>read("$[0].fromCustomer"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("honest")
    void takesWhatPeopleSend(String name) {
        Api.Answer attached = files.attach("grace", number, name, SampleFiles.HONEST.get(name));
        assertThat(attached.body()).contains("\"sha256\"");
        assertThat(attached.status()).isEqualTo(201);
    }

    static Stream<String> honest() {
        return SampleFiles.HONEST.keySet().stream().sorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.exe",
                "run.bat",
                "run.cmd",
                "run.sh",
                "run.ps1",
                "run.vbs",
                "run.js",
                "run.jar",
                "run.hta",
                "run.msi",
                "run.lnk",
                "run.scr",
                "page.html",
                "page.htm",
                "page.xhtml",
                "page.svg",
                "page.svgz",
                "page.xml",
                "page.mhtml",
                "page.swf",
                "macro.docm",
                "photo.png.exe",
                "photo",
                "photo.png/",
                ".png",
                "png",
                " ",
                "photo.png%00.exe",
                "photo.\u202Egnp.exe",
                "../../etc/passwd",
                "a.b/c"
            })
    void refusesANameThatIsNotOneOfTheAllowed(String name) {
        refused(files.attach("grace", number, name, SampleFiles.PNG), 422, "name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            photo.png  | MZ\\u0090\\0\\3\\0\\0\\0
            notes.txt  | MZ\\u0090\\0\\3\\0\\0\\0
            bill.pdf   | \\u007fELF\\2\\1\\1\\0
            logs.zip   | \\u00ca\\u00fe\\u00ba\\u00be\\0\\0\\0\\u0034
            photo.png  | <html><script>alert(1)</script></html>
            notes.txt  | <!DOCTYPE html><title>x</title>
            notes.txt  | <html><body onload="alert(1)">
            trace.log  | \\n <script>alert(1)</script>
            photo.png  | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            notes.txt  | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>
            notes.txt  | <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>
            users.csv  | <?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"/>
            notes.txt  | #!/bin/sh\\nrm -rf /
            notes.txt  | <?php system("id"); ?>
            bill.pdf   | just a text
            photo.jpg  | GIF89a\\1\\0\\1\\0
            photo.gif  | %PDF-1.7
            mail.eml   | \\u0089PNG\\r\\n\\u001a\\n
            trace.json | \\u0089PNG\\r\\n\\u001a\\n
            notes.txt  | \\0\\0\\0\\0
            photo.png  | \\0\\0\\0\\0
            report.docx| %PDF-1.7
            mail.msg   | PK\\3\\4
            """)
    void refusesAContentThatIsNotWhatTheNameSays(String name, String content) {
        refused(files.attach("grace", number, name, SampleFiles.bytes(escaped(content))), 422, "content");
    }

    @Test
    void refusesWhatTheSenderCallsSomethingElse() {
        byte[] part = FileApi.part("file", "filename=\"a.png\"", "text/html", SampleFiles.PNG);
        refused(files.post("grace", number, part), 422, "sent as something else");
    }

    @Test
    void refusesAnEmptyFile() {
        refused(files.attach("grace", number, "notes.txt", ""), 422, "empty");
    }

    @Test
    void refusesAFormInWhichNothingWasChosen() {
        refused(files.attach("grace", number, "", ""), 422, "Choose a file");
        refused(files.post("grace", number, FileApi.part("other", null, null, new byte[1])), 422, "Choose a file");
        refused(files.post("grace", number, FileApi.part("file", null, null, new byte[1])), 422, "Choose a file");
    }

    @Test
    void takesNoneOfSeveralFiles() {
        byte[] part = FileApi.part("file", "filename=\"a.png\"", "image/png", SampleFiles.PNG);
        refused(files.post("grace", number, part, part), 422, "one file at a time");
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
    void refusesANameWithAnEndOfItsOwn() {
        byte[] part = FileApi.part("file", "filename*=UTF-8''a.exe%00.png", "image/png", SampleFiles.PNG);
        assertThat(files.post("grace", number, part).status()).isIn(400, 422);
        assertThat(count()).isZero();
    }

    @Test
    void shortensANameAndKeepsItsEnding() {
        String name = "𝄞".repeat(200) + ".png";
        Api.Answer attached = files.attach("grace", number, name, SampleFiles.PNG);
        assertThat(attached.<String>read("$.name")).isEqualTo("𝄞".repeat(75) + ".png");
    }

    // ---- how much

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

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000, 30_000_000})
    void refusesALargerOneWithoutBreakingTheConnection(int more) {
        refused(files.attach("grace", number, "large.png", SampleFiles.large(10 * 1024 * 1024 + more)), 413, "10 MB");
    }

    @Test
    void refusesALargerOneThatDoesNotSayHowLargeItIs() {
        byte[] part = FileApi.part("file", "filename=\"a.png\"", "image/png", SampleFiles.large(12 * 1024 * 1024));
        var unknownLength = java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                () -> new java.io.ByteArrayInputStream(FileApi.body(part)));
        refused(files.send("grace", attachments(), unknownLength), 413, "10 MB");
    }

    @Test
    void refusesTheTwentyFirst() {
        attachMany(20);
        refused(files.attach("grace", number, "a.png", SampleFiles.PNG), 409, "20 files");
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

    // ---- scanning

    @Test
    void refusesWhatAScannerRecognises() {
        String pattern = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        refused(files.attach("grace", number, "notes.txt", pattern), 422, "EICAR test file");
    }

    @Test
    void keepsNothingWhileAScannerFails() {
        for (Exception failure : List.of(new IOException("unreachable"), new IllegalStateException("broken"))) {
            scanner.failWith(failure);
            Api.Answer answer = files.attach("grace", number, "a.png", SampleFiles.PNG);
            refused(answer, 503, "try again");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("300");
            assertThat(answer.body()).doesNotContain("unreachable", "broken");
        }
        scanner.failWith(null);
        assertThat(files.attach("grace", number, "a.png", SampleFiles.PNG).status())
                .isEqualTo(201);
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

    // ---- downloads

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a/*", "GIF89a=1;alert(document.cookie)//<script>alert(1)</script>"})
    void handsNothingOutThatABrowserWouldRun(String content) {
        Api.Answer attached = files.attach("grace", number, "<b>\" été.gif", content);
        HttpResponse<byte[]> download = files.download("grace", attached.location());
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(new String(download.body(), StandardCharsets.ISO_8859_1)).isEqualTo(content);
        var headers = download.headers();
        assertThat(headers.allValues("Content-Disposition"))
                .containsExactly("attachment; filename*=UTF-8''%3Cb%3E%22%20%C3%A9t%C3%A9.gif");
        assertThat(headers.allValues("Content-Type")).containsExactly("application/octet-stream");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/gif", "application/xml", "*/*"})
    void isADownloadWhateverTheBrowserAsksFor(String accept) {
        String file = files.attach("grace", number, "a.gif", "GIF89a").location();
        Api.Answer download = api.send("grace", "GET", file, null, "Accept", accept);
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.contentType()).isEqualTo("application/octet-stream");
    }

    // ---- who

    @Test
    void isNotFoundByAnotherCustomerAndCannotBeToldFromOneThatIsNotThere() {
        String file = files.attach("grace", number, "a.png", SampleFiles.PNG).location();
        String missing = file.replace(number, "SR-2026-999999");
        for (String stranger : List.of("kofi", "pia", "marco")) {
            Api.Answer theirs = api.get(stranger, file);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.body().replace(number, "SR-2026-999999"))
                    .isEqualTo(api.get(stranger, missing).body());
            assertThat(api.get(stranger, attachments()).status()).isEqualTo(404);
            Api.Answer attaching = files.attach(stranger, number, "run.exe", "");
            assertThat(attaching.status()).isEqualTo(404);
            assertThat(attaching.body().replace(number, "SR-2026-999999"))
                    .isEqualTo(files.attach(stranger, "SR-2026-999999", "run.exe", "")
                            .body());
        }
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

    @ParameterizedTest
    @CsvSource({"erik, 201", "lars, 201", "amal, 201", "audrey, 403", "petra, 403", "anton, 403", "nora, 403", ", 401"})
    void isAttachedByThoseWhoWrite(String user, int status) {
        assertThat(files.attach(user, number, "a.png", SampleFiles.PNG).status())
                .isEqualTo(status);
        assertThat(count()).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void comesTooLateForAClosedRequest() {
        String file = files.attach("grace", number, "a.png", SampleFiles.PNG).location();
        api.post("grace", "/api/requests/%s/withdraw".formatted(number), null);
        for (String user : List.of("grace", "erik")) {
            Api.Answer late = files.attach(user, number, "b.png", SampleFiles.PNG);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.<String>read("$.detail")).contains("is closed");
        }
        assertThat(files.download("grace", file).statusCode()).isEqualTo(200);
        assertThat(count()).isEqualTo(1);
    }

    // ---- calls that are no forms

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--the-end-of-a-part", "--the-end-of-a-part\r\nContent-Disposition: form-data; name=\"file\""
            })
    void refusesAFormThatCannotBeRead(String body) {
        Api.Answer answer = files.send("grace", attachments(), body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesAFormOfManyParts() {
        byte[] part = FileApi.part("file", "filename=\"a.png\"", "image/png", SampleFiles.PNG);
        byte[][] many = Stream.generate(() -> part).limit(500).toArray(byte[][]::new);
        assertThat(files.post("grace", number, many).status()).isBetween(400, 422);
        assertThat(count()).isZero();
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThat(api.post("grace", attachments(), "{\"file\": \"x\"}").status())
                .isEqualTo(415);
    }

    @Test
    void opensNoOtherRouteToFiles() {
        byte[] form = FileApi.body(FileApi.part("file", "filename=\"a.png\"", "image/png", SampleFiles.PNG));
        for (String path : List.of("/api/requests", "/api/requests/%s/messages".formatted(number))) {
            assertThat(files.send("grace", path, form).status()).isEqualTo(415);
        }
    }

    private static String escaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(code.group(1), 16))))
                .translateEscapes();
    }

    private void attachMany(int count) {
        for (int each = 0; each < count; each++) {
            assertThat(files.attach("grace", number, "a.png", SampleFiles.PNG).status())
                    .isEqualTo(201);
        }
    }

    private void refused(Api.Answer answer, int status, String words) {
        assertThat(answer.body()).contains("\"detail\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).contains(words);
        assertThat(answer.<String>read("$.errors[0].field")).isEqualTo("file");
        if (status != 409) {
            assertThat(count()).isZero();
            assertThat(api.get("grace", "/api/requests/%s/timeline".formatted(number))
                            .body())
                    .doesNotContain("File attached");
        }
    }

    private String attachments() {
        return "/api/requests/%s/attachments".formatted(number);
    }

    private int count() {
        return database.sql("select count(*) from attachment where request_number = ?")
                .param(number)
                .query(Integer.class)
                .single();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends AttachingAFile {

        /** On one database only: the engine's API serves the engine named "default", whichever product asks. */
        @Test
        void letsNoEngineerDeployAFile() {
            byte[] form = FileApi.body(FileApi.part("file", "filename=\"a.png\"", "image/png", SampleFiles.PNG));
            assertThat(files.send("erik", "/engine-rest/deployment/create", form)
                            .status())
                    .isEqualTo(403);
        }
    }

    @OnPostgres
    static class OnTheProductionDatabase extends AttachingAFile {}
}
