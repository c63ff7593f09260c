package org.supportprocess;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, headless; continuous integration installs it. Without it the tests that need it are skipped. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String address;

    public Browser(int port) {
        assumeTrue(Files.exists(CHROMIUM), "Install Debian's package chromium to run the browser tests");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        address = "http://localhost:" + port;
    }

    /** A window of somebody who has just signed in. */
    public Page signedIn(String user) {
        return signedIn(user, window());
    }

    /** The same with scripts switched off. */
    public Page signedInWithoutScripts(String user) {
        return signedIn(user, window().setJavaScriptEnabled(false));
    }

    /** A window of its own in which nobody has signed in. */
    public Page opened() {
        return browser.newContext(window()).newPage();
    }

    private static com.microsoft.playwright.Browser.NewContextOptions window() {
        return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1500, 1100);
    }

    private Page signedIn(String user, com.microsoft.playwright.Browser.NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.navigate(address + "/login");
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        return page;
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
