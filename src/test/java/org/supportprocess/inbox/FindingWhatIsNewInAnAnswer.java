package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What mail programs put around the few words that somebody wrote. */
class FindingWhatIsNewInAnAnswer {

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("nothing is quoted", "Version 7.\n\nRegards\nGrace", "Version 7.\n\nRegards\nGrace"),
                Arguments.of(
                        "in English",
                        "Version 7.\n\nOn Wed, 2 Dec 2026 at 10:00, Support desk wrote:\n> Which version?\n>\n> Erik",
                        "Version 7."),
                Arguments.of(
                        "in German",
                        "Version 7.\n\nAm 02.12.26 um 10:00 schrieb Kundendienst:\n> Welche Version?",
                        "Version 7."),
                Arguments.of(
                        "in Danish", "Version 7.\n\nDen ons. 2. dec. 2026 skrev Kundesupport:\n> Hvad?", "Version 7."),
                Arguments.of("in Japanese", "七です。\n\n2026年12月2日(水) 10:00 サポートデスク：\n> 版は？", "七です。"),
                Arguments.of(
                        "as another program does it, by our mark",
                        "Version 7.\n\nVon: Kundendienst <support@x.example>\nGesendet: Mittwoch, 2. Dezember 2026 10:00\n"
                                + "An: Marco Conti\nBetreff: [SR-2026-000001] Mail\n\n"
                                + "##### Bitte antworten Sie oberhalb dieser Zeile #####\n\nGuten Tag Marco Conti,",
                        "Version 7."),
                Arguments.of(
                        "below a line",
                        "Version 7.\n-----Original Message-----\nFrom: Support\nSent: today\n\n"
                                + "##### Please write your answer above this line #####\nHello",
                        "Version 7."),
                Arguments.of(
                        "our mark in a quote",
                        "Version 7.\n> ##### Please write your answer above this line #####\n> Hello",
                        "Version 7."),
                Arguments.of(
                        "between the lines",
                        "> Which version?\nSeven.\n> Since when?\nMonday.\n> Erik",
                        "> Which version?\nSeven.\n> Since when?\nMonday.\n> Erik"),
                Arguments.of("below the quote", "> Which version?\n\nSeven.", "> Which version?\n\nSeven."),
                Arguments.of("nothing but a quote", "> Which version?\n> Erik", ""),
                Arguments.of("a list of their own", "Two things:\n- one\n- two:", "Two things:\n- one\n- two:"),
                Arguments.of("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void leavesTheRestOut(String name, String text, String expected) {
        assertThat(NewReplyText.of(text)).isEqualTo(expected);
    }

    @Test
    void readsHtmlAsWords() {
        assertThat(HtmlToText.of("<div>One<br>two</div><ul><li>a</li><li>b &amp; c</li></ul><p>&lt;i&gt;</p>")
                        .strip())
                .isEqualTo("One\ntwo\na\nb & c\n<i>");
        assertThat(HtmlToText.of("a<script>alert('<p>')</script><style>b{}</style>c<p>d<i>e")
                        .strip())
                .isEqualTo("ac\nde");
        assertThat(HtmlToText.of("new<blockquote><p>old</p><p>older</p></blockquote>")
                        .strip())
                .isEqualTo("new\n> old\n> older");
        assertThat(HtmlToText.of("<".repeat(1000) + "x</p></div>&#0;&#x202E;<!-- <b> -->"))
                .isNotNull();
    }
}
