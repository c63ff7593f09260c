package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;

/** Everybody on the staff reads what they have been told themselves, and nobody else's. */
@OnH2
class ReadingDigests {

    private static final String DIGESTS = "/api/digests";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    /** Later than any other test, so that the newest digest is this test's. */
    private static final Instant FIRST = Instant.parse("2040-01-01T15:00:00Z");

    private static int tests;

    private Instant now;
    private String number;

    /** Of other tests, which may have been far in the future. */
    @BeforeEach
    void tellTheDutyManagerForTheFirstTime() {
        desk.forgetDigests();
        now = FIRST.plus(Duration.ofDays(365L * ++tests));
        desk.setClock(now);
        number = desk.open("grace", Draft.critical("SUB-E3")).number().value();
        desk.travel(Duration.ofMinutes(2));
    }

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    @Test
    void showsWhatHasHappenedAndWhen() {
        Api.Answer digests = api.get("dora", DIGESTS);
        String sentence = digests.read("$.items[0].notices[0].sentence");
        assertThat(sentence).startsWith("Critical request announced: promised by ");
        assertThat(digests.<Map<String, Object>>read("$.items[0]"))
                .containsEntry("composedAt", later(1))
                .containsEntry("total", 1)
                .containsEntry(
                        "notices",
                        List.of(Map.of(
                                "number",
                                number,
                                "episode",
                                1,
                                "cause",
                                "CRITICAL_REQUEST_ANNOUNCED",
                                "rung",
                                "REQUEST_CRITICAL",
                                "severity",
                                "A",
                                "internal",
                                false,
                                "sentence",
                                sentence,
                                "noticedAt",
                                now.toString())));
    }

    @Test
    void showsAWholeDigestInPages() {
        Api.Answer all = api.get("dora", notices(newest("dora")) + "?size=1");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.<String>read("$.items[0].number")).isEqualTo(number);
        assertThat(all.<Integer>read("$.total")).isEqualTo(1);
        assertThat(api.get("dora", notices(newest("dora")) + "?page=1").<List<?>>read("$.items"))
                .isEmpty();
    }

    @Test
    void showsTheNewestFirst() {
        desk.travel(Duration.ofMinutes(13));
        desk.open("grace", Draft.critical("SUB-E3"));
        desk.travel(Duration.ofMinutes(2));
        assertThat(api.get("dora", DIGESTS + "?size=2").<List<String>>read("$.items[*].composedAt"))
                .containsExactly(later(16), later(1));
        assertThat(api.get("dora", DIGESTS + "?size=1&page=1").<List<String>>read("$.items[*].composedAt"))
                .containsExactly(later(1));
    }

    @Test
    void tellsEverythingOfAQuarterOfAnHourAtOnce() {
        for (int minute = 2; minute < 14; minute += 2) {
            desk.open("grace", Draft.critical("SUB-E3"));
            desk.travel(Duration.ofMinutes(2));
        }
        assertThat(api.get("dora", DIGESTS).<List<Integer>>read("$.items[*].total"))
                .containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lars", "erik", "amal", "admin", "audrey"})
    void hidesSomebodyElses(String user) {
        assertThat(api.get(user, DIGESTS).<List<String>>read("$.items[*].notices[*].number"))
                .doesNotContain(number);
        assertThat(api.get(user, notices(newest("dora"))).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "pia", "nora"})
    void isRefusedToCustomersAndPartners(String user) {
        assertThat(api.get(user, DIGESTS).status()).isEqualTo(403);
        assertThat(api.get(user, notices(newest("dora"))).status()).isEqualTo(403);
    }

    @Test
    void isRefusedToWhoeverHasNotSignedIn() {
        assertThat(api.get(null, DIGESTS).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?page=-1", "?size=0", "?size=101", "?page=x", "/x/notices", "/1/notices?size=0"})
    void isRefusedWhereThePageMakesNoSense(String rest) {
        assertThat(api.get("dora", DIGESTS + rest).status()).isEqualTo(422);
    }

    private String later(int minutes) {
        return now.plus(Duration.ofMinutes(minutes)).toString();
    }

    private Map<String, Object> newest(String user) {
        return api.get(user, DIGESTS).read("$.items[0]");
    }

    private static String notices(Map<String, Object> digest) {
        return DIGESTS + "/" + digest.get("id") + "/notices";
    }
}
