package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.signin.WebBrowser;

@OnH2
class ReadingTheHelpOfTheDesk {

    private static final Path SETTINGS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/config.js");
    private static final Pattern KEYS = Pattern.compile("key: \"([a-z+]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TaskFilterCatalogue filters;

    @Test
    void findsEveryShortcutOfTasklist() throws IOException {
        List<String> shortcuts = KEYS.matcher(Files.readString(SETTINGS))
                .results()
                .map(key -> key.group(1))
                .toList();
        String page = keysPlain(page("erik"));

        assertThat(shortcuts).hasSizeGreaterThan(4).allSatisfy(keys -> assertThat(page)
                .contains(">" + keys + "<"));
    }

    @Test
    void findsWhatOnesOwnFiltersShowFirst() {
        assertThat(page("petra").split("<details>")[0])
                .contains("Translators to arrange")
                .doesNotContain("Severity A everywhere");
    }

    @Test
    void findsEveryFilter() {
        assertThat(page("audrey"))
                .contains(filters.all().stream().map(TaskFilter::name).toList());
    }

    @Test
    void isForTheStaffOnly() {
        assertThat(open("anna").statusCode()).isEqualTo(403);
    }

    private String page(String user) {
        return open(user).body();
    }

    private HttpResponse<String> open(String user) {
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn(user, "demo");
        return browser.open("/desk/help");
    }

    /** {@code <kbd>Ctrl</kbd> + <kbd>F</kbd>} becomes {@code >ctrl+f<}. */
    private static String keysPlain(String page) {
        return page.replaceAll("</?kbd>", "").replace(" + ", "+").toLowerCase(Locale.ROOT);
    }
}
