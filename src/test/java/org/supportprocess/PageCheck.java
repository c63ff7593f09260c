package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What has to hold of every page of ours, whatever is on it. */
public final class PageCheck {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private PageCheck() {}

    /** WCAG 2.2 AA, as far as a machine can tell. */
    public static void isAccessible(Page page) {
        isAccessible(page, new AxeBuilder(page).withTags(STANDARDS));
    }

    /** The same of what is ours on a page that others have made. */
    public static void isAccessible(Page page, String part) {
        isAccessible(page, new AxeBuilder(page).include(part).withTags(STANDARDS));
    }

    private static void isAccessible(Page page, AxeBuilder axe) {
        List<String> complaints =
                axe.analyze().getViolations().stream().map(PageCheck::words).toList();
        assertThat(complaints).as(page.url()).isEmpty();
    }

    /** Nothing has to be scrolled sideways on a screen of 320 pixels; the window is left at the size it had. */
    public static void fitsASmallScreen(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(320);
        page.setViewportSize(size.width, size.height);
    }

    /** Leaves a picture in {@code target/screens}. */
    public static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", name + ".png"))
                .setFullPage(true));
    }

    private static String words(Rule rule) {
        return "%s: %s %s"
                .formatted(
                        rule.getId(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
