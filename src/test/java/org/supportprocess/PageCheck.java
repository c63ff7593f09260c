package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What has to hold of every page of ours, whatever is on it. */
public final class PageCheck {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The builder of the library would load axe three times, once of them in a window of its own, for pages in frames. */
    private static final String COMPLAINTS = """
            ([part, tags]) => axe
              .run(part ?? document, {runOnly: tags, resultTypes: ["violations"], iframes: false})
              .then(found => found.violations.map(rule =>
                `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html).join(" ")}`))""";

    private PageCheck() {}

    /** WCAG 2.2 AA, as far as a machine can tell. */
    public static void isAccessible(Page page) {
        isAccessible(page, null);
    }

    /** The same of what is ours on a page that others have made. */
    public static void isAccessible(Page page, String part) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(COMPLAINTS, Arrays.asList(part, STANDARDS)))
                .as(page.url())
                .isEmpty();
    }

    /**
     * It is accessible and fits a small screen. Axe judges the English page: the others have the same elements, and that none
     * of their words is missing is {@code KeepingTheLanguagesTogether}'s to say.
     */
    public static void suitsEverybody(Page page, String language) {
        assertThat(page.evaluate("document.documentElement.lang"))
                .as(page.url())
                .isEqualTo(language);
        assertThat((String) page.evaluate("document.body.innerText"))
                .as(page.url())
                .doesNotContain("??", "{0}");
        if (language.equals("en")) {
            isAccessible(page);
        }
        fitsASmallScreen(page);
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

    /** Leaves a picture in {@code target/screens} where the build is asked for them: {@code -Dscreens}. */
    public static void shot(Page page, String name) {
        if (System.getProperty("screens") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens", name + ".png"))
                    .setFullPage(true));
        }
    }
}
