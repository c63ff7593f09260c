package org.supportprocess.desk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.phone.CodeCleanupTrigger;

/** Nobody is believed on the telephone, and a code is of use once, for a while, to one agent. */
abstract class VerifyingACaller {

    private static final String VERIFICATIONS = "/api/desk/calls/verifications";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate sending;

    @Autowired
    TelephoneDesk telephone;

    @Autowired
    CodeCleanupTrigger cleanup;

    /** Long after every earlier one: so many codes in so long a time. */
    @BeforeEach
    void anHourLater() {
        Instant last = database.queryForObject("select max(requested_at) from caller_verification", Instant.class);
        desk.setClock(last == null || last.isBefore(desk.now()) ? desk.now() : last);
        desk.travel(Duration.ofHours(1));
    }

    @Test
    void sendsACodeToTheRegisteredAddressInTheirLanguage() {
        Api.Answer begun = api.post("petra", VERIFICATIONS, "{\"administrator\": \"yuki\", \"language\": \"ja\"}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.<String>read("$.say.language")).isEqualTo("ja");
        assertThat(Instant.parse(begun.read("$.expiresAt")))
                .isEqualTo(desk.now().plus(Duration.ofMinutes(10)));
        assertThat(begun.body()).doesNotContain(telephone.codeMailedTo("yuki"));
        assertThat(mail("recipient_address")).isEqualTo("yuki@tailspin.example");
    }

    @Test
    void hearsTheCodeOnceItIsReadOut() {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        Api.Answer heard = telephone.tell("petra", verification, code.substring(0, 3) + " " + code.substring(3));
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.<String>read("$.verifiedAt")).isNotNull();
    }

    @Test
    void forgetsTheCodeEverywhereOnceItWasHeard() {
        String verification = telephone.begin("grace");
        telephone.tell("petra", verification, telephone.codeMailedTo("grace"));
        assertThat(telephone.codeMailedTo("grace")).isNull();
        assertThat(hashes()).isZero();
        desk.travel(Duration.ofMillis(1));
        assertThat(mail("state")).isEqualTo("KEPT");
    }

    @Test
    void forgetsACodeThatNobodyReadOut() {
        telephone.begin("grace");
        desk.travel(Duration.ofMinutes(11));
        cleanup.now();
        assertThat(telephone.codeMailedTo("grace")).isNull();
        assertThat(hashes()).isZero();
    }

    @Test
    void waitsForNoMailThatIsBeingSent() {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        sending.executeWithoutResult(mailServerIsSlow -> {
            database.queryForList("select id from outgoing_mail where recipient_user = 'grace' for update");
            assertThat(telephone.tell("petra", verification, code).status()).isEqualTo(200);
            assertThat(api.post("petra", VERIFICATIONS, "{\"administrator\": \"grace\"}")
                            .status())
                    .isEqualTo(201);
        });
    }

    @Test
    void keepsTheCodeFromWhoeverReadsTheDatabase() {
        telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        assertThat(database.queryForList("select * from caller_verification").toString())
                .doesNotContain(code);
    }

    @Test
    void countsWrongCodesAndHearsNoneAfterTheFifth() {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(telephone.tell("petra", verification, wrong).<String>read("$.detail"))
                .isEqualTo("“code” is wrong; tries left: 4.");
        IntStream.range(0, 3).forEach(more -> telephone.tell("petra", verification, wrong));
        assertThat(telephone.tell("petra", verification, wrong).status()).isEqualTo(409);
        assertThat(telephone.tell("petra", verification, code).status()).isEqualTo(409);
        assertThat(telephone.codeMailedTo("grace")).isNull();
    }

    @Test
    void countsCodesThatAreGuessedAllAtOnce() throws InterruptedException {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        Stream<Callable<Void>> guesses = IntStream.range(0, 12).mapToObj(guess -> () -> {
            telephone.tell("petra", verification, "%06d".formatted((Integer.parseInt(code) + 1 + guess) % 1_000_000));
            return null;
        });
        var pool = java.util.concurrent.Executors.newFixedThreadPool(6);
        pool.invokeAll(guesses.toList());
        pool.shutdown();
        assertThat(database.queryForObject(
                        "select wrong_tries from caller_verification where id = ?", Integer.class, verification))
                .isEqualTo(5);
        assertThat(telephone.tell("petra", verification, code).status()).isEqualTo(409);
    }

    @Test
    void comesTooLateAfterTenMinutes() {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        desk.travel(Duration.ofMinutes(10));
        assertThat(telephone.tell("petra", verification, code).status()).isEqualTo(409);
    }

    @Test
    void holdsNoLongerOnceAnotherCodeWasSent() {
        String earlier = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        telephone.begin("grace");
        assertThat(telephone.tell("petra", earlier, code).status()).isEqualTo(409);
    }

    @Test
    void sendsThreeCodesInAQuarterOfAnHour() {
        IntStream.range(0, 3).forEach(more -> telephone.begin("grace"));
        Api.Answer fourth = api.post("petra", VERIFICATIONS, "{\"administrator\": \"grace\"}");
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.<String>read("$.detail")).contains("Grace Hall", "quarter of an hour");
        desk.travel(Duration.ofMinutes(16));
        assertThat(api.post("petra", VERIFICATIONS, "{\"administrator\": \"grace\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void isNobodyElsesAffair() {
        String verification = telephone.begin("grace");
        String code = telephone.codeMailedTo("grace");
        assertThat(telephone.tell("lars", verification, code).status()).isEqualTo(404);
        assertThat(telephone.tell("erik", verification, code).status()).isEqualTo(403);
    }

    @Test
    void callsBackUnderTheRegisteredNumber() {
        Api.Answer begun =
                api.post("petra", VERIFICATIONS, "{\"administrator\": \"grace\", \"method\": \"CALL_BACK\"}");
        assertThat(begun.<String>read("$.number")).isEqualTo("+1 212 555 0102");
        Map<String, Object> fields = telephone.fields("grace", "SUB-E3");
        fields.put("verification", begun.read("$.id"));
        assertThat(telephone.start("petra", fields).status()).isEqualTo(400);
        assertThat(api.post("petra", VERIFICATIONS + "/" + begun.read("$.id"), "{\"confirmed\": true}")
                        .status())
                .isEqualTo(200);
        assertThat(telephone.start("petra", fields).status()).isEqualTo(200);
    }

    @Test
    void saysWhatToSayToSomebodyWithoutARole() {
        Api.Answer refused = api.post("petra", VERIFICATIONS, "{\"administrator\": \"nora\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.detail")).contains("“administrator”", "I am sorry, Nora Quinn");
    }

    private String mail(String column) {
        return database.queryForObject(
                "select " + column + " from outgoing_mail where kind = 'CALLER_CODE' order by id desc limit 1",
                String.class);
    }

    private int hashes() {
        return database.queryForObject(
                "select count(*) from caller_verification where code_hash is not null and administrator = 'grace'",
                Integer.class);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends VerifyingACaller {}

    @OnPostgres
    static class OnAServer extends VerifyingACaller {}
}
