package org.supportprocess.inbox;

import java.util.Locale;
import java.util.Set;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.unbescape.html.HtmlEscape;

/** The words of a mail in HTML. Quotes keep a mark in front, as in plain text; all other markup is dropped. */
final class HtmlToText extends AbstractMarkupHandler {

    private static final Set<String> UNSEEN = Set.of("style", "script", "head", "title");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "pre", "blockquote", "hr");

    private final StringBuilder words = new StringBuilder();
    private int unseen;
    private int quoted;

    private HtmlToText() {}

    static String of(String html) {
        HtmlToText handler = new HtmlToText();
        try {
            new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(html, handler);
        } catch (ParseException malformed) {
            // the words before the error are kept
        }
        return handler.words.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n");
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (unseen == 0) {
            String text =
                    HtmlEscape.unescapeHtml(new String(buffer, offset, length)).replaceAll("[\\s\\u00A0]+", " ");
            append(atStart() ? text.stripLeading() : text);
        }
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
        String name = name(buffer, offset, length);
        unseen += UNSEEN.contains(name) ? 1 : 0;
        quoted += name.equals("blockquote") ? 1 : 0;
        breakBefore(name);
    }

    @Override
    public void handleStandaloneElementStart(
            char[] buffer, int offset, int length, boolean minimized, int line, int column) {
        String name = name(buffer, offset, length);
        if (name.equals("br")) {
            words.append('\n');
        }
        breakBefore(name);
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
        close(name(buffer, offset, length));
    }

    @Override
    public void handleAutoCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
        close(name(buffer, offset, length));
    }

    private void close(String name) {
        unseen -= UNSEEN.contains(name) && unseen > 0 ? 1 : 0;
        quoted -= name.equals("blockquote") && quoted > 0 ? 1 : 0;
        breakBefore(name);
    }

    private void breakBefore(String name) {
        if (BLOCKS.contains(name) && !atStart()) {
            words.append('\n');
        }
    }

    private void append(String text) {
        if (quoted > 0 && atStart() && !text.isBlank()) {
            words.append("> ");
        }
        words.append(text);
    }

    private boolean atStart() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
    }

    private static String name(char[] buffer, int offset, int length) {
        return new String(buffer, offset, length).toLowerCase(Locale.ROOT);
    }
}
