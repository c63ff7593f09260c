package org.supportprocess.desk.call;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;

/** Who is on the line, what they can count on and what to say to them; and what is left of a call. */
@OnH2
class SpeakingWithACaller {

    private static final String PREVIEW = """
            {"administrator": "%s", "language": "%s", "request": {"subscription": "%s", "supportType": "TECHNICAL",
             "service": "EXCHANGE_ONLINE", "issueType": "SERVICE_USE", "impact": {"condition": "UNUSABLE",
             "usersAffected": "%s", "workaround": false, "businessImpact": "%s"}}}""";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    EntityManagerFactory database;

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"contoso, contoso", "GRACE, contoso", "hall, contoso", "kofi@wood, woodgrove", "school of, fine-art"})
    void isFoundByWhateverTheySay(String words, String organisation) {
        assertThat(find(words).<List<String>>read("$..['id']")).contains(organisation);
    }

    @Test
    void isShownWithWhatTheirOrganisationHas() {
        Api.Answer found = find("woodgrove");
        assertThat(found.<String>read("$[0].zone")).isEqualTo("Europe/London");
        assertThat(found.<String>read("$[0].subscriptions[0].elevatedSupport")).isEqualTo("PREMIER");
        assertThat(found.<String>read("$[0].people[0].role")).isEqualTo("GLOBAL");
        assertThat(found.<Boolean>read("$[0].people[0].canBeCalledBack")).isTrue();
    }

    @Test
    void mayBeAPartnerOfSeveral() {
        Api.Answer found = find("pia");
        assertThat(found.<List<String>>read("$[*].id")).containsExactly("adatum", "fourth-coffee");
        assertThat(found.<List<String>>read("$[*].people[?(@.user == 'pia')].partner"))
                .containsExactly("Northwind Partners", "Northwind Partners");
    }

    @Test
    void getsAnExplanationWhereTheyHaveNoRole() {
        assertThat(find("nora").<List<String>>read("$[0].people[?(@.user == 'nora')].say.text"))
                .singleElement()
                .asString()
                .startsWith("I am sorry, Nora Quinn: only administrators");
        assertThat(find("contoso").<List<String>>read("$[0].people[*].user")).containsExactly("billy", "grace");
    }

    /** It is asked with every letter. */
    @Test
    void isFoundWithTheSameStatementsHoweverManyAreMeant(@Autowired CallerDirectory directory) {
        assertThat(directory.find("o")).hasSizeGreaterThan(3);
        assertThat(statements(() -> directory.find("o"))).isEqualTo(statements(() -> directory.find("contoso")));
    }

    @Test
    void isNotFoundByAWildcardOrALetter() {
        assertThat(find("%25%25").body()).isEqualTo("[]");
        assertThat(find("a").status()).isEqualTo(422);
        assertThat(api.get("erik", "/api/desk/callers?q=contoso").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grace | en    | SUB-E3  | ALL | SEVERE   | true  | A | en | An engineer will contact you by 11:00 today, New York time
                    marco | de-AT | SUB-MID | ALL | SEVERE   | true  | A | de | Wir melden uns
                    anna  | en    | SUB-SB  | ALL | SEVERE   | true  | A | en | An engineer will contact you
                    anna  | en    | SUB-SB  | ONE | MODERATE | false |   | en | With a Small Business plan support by telephone is for critical requests (severity A) only. Please use the self-service
                    anna  | da    | SUB-SB  | ONE | MODERATE | false |   | da | Please
                    anna  | fr    | SUB-SB  | ONE | MODERATE | false |   | en | With a Small Business plan
                    """)
    void hearsWhatTheyCanCountOn(
            String who,
            String language,
            String subscription,
            String users,
            String impact,
            boolean entitled,
            String severity,
            String spoken,
            String words) {
        Api.Answer told = api.post(
                "petra", "/api/desk/calls/preview", PREVIEW.formatted(who, language, subscription, users, impact));
        assertThat(told.<Boolean>read("$.preview.entitled")).isEqualTo(entitled);
        assertThat(told.<String>read("$.preview.severity")).isEqualTo(severity);
        assertThat(told.<String>read("$.say.language")).isEqualTo(spoken);
        if (!words.equals("Please") && !words.startsWith("Wir")) {
            assertThat(told.<String>read("$.say.text")).contains(words);
        } else {
            assertThat(told.<String>read("$.say.text")).doesNotContain("With a Small Business plan", "engineer");
        }
    }

    @Test
    void isAskedWhatThePortalAsks() {
        Api.Answer questions = api.get("petra", "/api/desk/calls/questions");
        assertThat(questions.<List<String>>read("$.kinds[*].code"))
                .containsExactly("TECHNICAL", "BILLING", "PRE_SALES");
        assertThat(questions.<List<String>>read("$.kinds[0].impact[*].field"))
                .containsExactly("condition", "usersAffected", "workaround", "businessImpact");
        assertThat(questions.<List<String>>read("$.kinds[1].impact[*].field")).containsExactly("businessImpact");
        assertThat(questions.<List<String>>read("$.kinds[0].services[?(@.code == 'LYNC_ONLINE')].topics[0].words"))
                .containsExactly("Installing Lync");
    }

    @Test
    void isNotedDownAlsoWhereNothingIsOpened() {
        Api.Answer noted = api.post(
                "petra",
                "/api/desk/calls",
                "{\"administrator\": \"nora\", \"text\": \"Wanted a request; told why not.\"}");
        assertThat(noted.status()).isEqualTo(201);
        assertThat(noted.<String>read("$.outcome")).isEqualTo("NOTED");
        String call = "/api/desk/calls/" + noted.read("$.number");
        for (String reader : List.of("petra", "lars", "audrey", "anton", "admin")) {
            assertThat(api.get(reader, call).<String>read("$.said")).isEqualTo("Wanted a request; told why not.");
        }
        assertThat(api.get("erik", call).status()).isEqualTo(403);
        assertThat(api.get("audrey", "/api/desk/calls?organisation=contoso").<List<String>>read("$.items[*].number"))
                .contains(noted.<String>read("$.number"));
        assertThat(api.get("audrey", "/api/desk/calls/CALL-2026-999999").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/desk/calls                | {"text": "x"}                                              | “administrator” is missing
                    /api/desk/calls                | {"administrator": "pia", "text": "x"}                      | “organisation” must name
                    /api/desk/calls                | {"administrator": "pia", "organisation": "contoso", "text": "x"} | “organisation” must name
                    /api/desk/calls                | {"administrator": "nobody", "text": "x"}                   | “administrator” is nobody we know
                    /api/desk/calls                | {"administrator": "grace", "text": " "}                    | “text” must not be empty
                    /api/desk/calls/verifications  | {"administrator": "grace", "method": "FAITH"}              | “method” must be one of
                    /api/desk/calls/verifications  | {"administrator": "grace", "language": "much too long a tag"} | “language” must be a language tag
                    /api/desk/calls/preview        | {"administrator": "grace"}                                 | “request” is missing
                    """)
    void isRefusedWithASentence(String path, String body, String sentence) {
        Api.Answer refused = api.post("petra", path, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.detail")).contains(sentence);
    }

    @Test
    void dependsOnWhatThePeopleHereSpeak() {
        String priya = "/api/desk/people/priya/languages";
        assertThat(api.get("lars", priya).<List<String>>read("$.languages")).containsExactly("en", "hi");
        assertThat(api.put("lars", priya, "{\"languages\": [\"hi\", \"en-IN\", \"ta\"]}")
                        .<List<String>>read("$.languages"))
                .containsExactly("en", "hi", "ta");
        assertThat(api.put("admin", priya, "{\"languages\": [\"en\", \"hi\"]}").status())
                .isEqualTo(200);
        assertThat(api.put("erik", priya, "{\"languages\": []}").status()).isEqualTo(403);
        assertThat(api.put("lars", priya, "{\"languages\": [\"not a tag\"]}").status())
                .isEqualTo(422);
        assertThat(api.get("lars", "/api/desk/people/grace/languages").status()).isEqualTo(404);
    }

    private Api.Answer find(String words) {
        return api.get("petra", "/api/desk/callers?q=" + words.replace(" ", "%20"));
    }

    private long statements(Runnable work) {
        Statistics counted = database.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        try {
            work.run();
            return counted.getPrepareStatementCount();
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }
}
