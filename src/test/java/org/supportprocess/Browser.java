package org.supportprocess;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium in its lighter form without windows; continuous integration installs it. Without it the tests that need it are skipped.
 * One is started for all tests, and everybody signs in once: to do so takes longer than most of what is tried.
 */
public final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    /** Milliseconds that an assertion waits for a page, on a machine that has other things to do. */
    private static final int PATIENT = 30_000;

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 1100;

    /** By the port of the product: the tests may run several. */
    private static final Map<Integer, Browser> AT_WORK = new HashMap<>();

    private static com.microsoft.playwright.Browser chromium;

    private final String address;
    private final Map<String, Page> windows = new HashMap<>();
    private final Map<String, Page> tasklists = new HashMap<>();
    private final List<BrowserContext> apart = new ArrayList<>();

    private Browser(String address) {
        this.address = address;
    }

    public static Browser at(int port) {
        assumeTrue(Files.exists(CHROMIUM), "Install Debian's package chromium-headless-shell to run the browser tests");
        return AT_WORK.computeIfAbsent(port, number -> new Browser("http://localhost:" + number));
    }

    public String address() {
        return address;
    }

    /** The window of somebody who has signed in. It is the same one each time, of the same size, light and language. */
    public Page window(String user) {
        Page page =
                windows.computeIfAbsent(user, name -> signedIn(name, window()).newPage());
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lang"));
        return page;
    }

    /** Somebody's Tasklist, beside their other window. It is started once. */
    public Page tasklist(String user) {
        return tasklist(user, TASKLIST, ".task-filter");
    }

    /** The same with a task, and with nothing of the task before. */
    public Page tasklist(String user, String task) {
        return tasklist(user, TASKLIST + "?task=" + task, "form[role=form]:not(.left)");
    }

    private Page tasklist(String user, String path, String shown) {
        Page page = tasklists.containsKey(user)
                ? tasklists.remove(user) // unless it fails, it comes back
                : window(user).context().newPage();
        page.evaluate("document.querySelectorAll('form[role=form]').forEach(form => form.classList.add('left'))");
        // what Tasklist had to say of the task before covers the buttons of the next one for a while
        page.evaluate("document.querySelectorAll('[notifications-panel] .close').forEach(button => button.click())");
        page.navigate(address + path);
        try {
            page.waitForSelector(shown);
        } catch (TimeoutError late) { // it gives its own parts seven seconds to come, which a busy machine may not have
            page.reload();
            page.waitForSelector(shown);
        }
        tasklists.put(user, page);
        return page;
    }

    /** A window that knows nothing of the user's other ones, for as long as the class is at work. */
    public Page apart(String user) {
        return apart(user, window());
    }

    /** The same with scripts switched off. */
    public Page withoutScripts(String user) {
        return apart(user, window().setJavaScriptEnabled(false));
    }

    /** A window in which nobody has signed in, for as long as the class is at work. */
    public Page opened() {
        return kept(chromium().newContext(window())).newPage();
    }

    /** Ends what the windows are doing. Who has signed in stays so; Tasklist stays as well, without a task. */
    public static void leave() {
        AT_WORK.values().forEach(Browser::rest);
    }

    private void rest() {
        apart.forEach(BrowserContext::close);
        apart.clear();
        windows.values().stream()
                .filter(page -> !page.url().equals("about:blank"))
                .forEach(page -> page.navigate("about:blank"));
        tasklists.values().stream()
                .filter(page -> page.url().contains("task="))
                .forEach(page -> page.navigate(address + TASKLIST));
    }

    private Page apart(String user, NewContextOptions options) {
        Page known = windows.get(user);
        return kept(known == null
                        ? signedIn(user, options)
                        : chromium()
                                .newContext(
                                        options.setStorageState(known.context().storageState())))
                .newPage();
    }

    private BrowserContext kept(BrowserContext context) {
        apart.add(context);
        return context;
    }

    private BrowserContext signedIn(String user, NewContextOptions options) {
        BrowserContext context = chromium().newContext(options);
        context.request().get(address + "/login");
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("SUPPORT-CSRF"))
                .findFirst()
                .orElseThrow()
                .value;
        context.request()
                .post(
                        address + "/login",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", user)
                                        .set("password", "demo")
                                        .set("_csrf", token)));
        return context;
    }

    private static NewContextOptions window() {
        return new NewContextOptions().setViewportSize(WIDTH, HEIGHT);
    }

    private static com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENT);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            chromium = playwright
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
        }
        return chromium;
    }
}
