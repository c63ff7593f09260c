package org.supportprocess.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** Help articles and the health of the services, for programs. */
@OnH2
class AskingForHelpOverHttp {

    private static final String DECLARATION = """
            {"service": "LYNC_ONLINE", "summary": "Calls break off after a minute."}""";

    @Autowired
    Api api;

    @Test
    void findsArticlesInTheLanguageAskedFor() {
        Api.Answer german = api.send("marco", "GET", "/api/help?q=Rechnung", null, "Accept-Language", "de");
        assertThat(german.<String>read("$.items[0].id")).isEqualTo("understanding-your-bill");
        assertThat(german.<String>read("$.items[0].language")).isEqualTo("de");
        assertThat(german.<String>read("$.items[0].page")).isEqualTo("/help/understanding-your-bill");
        assertThat(api.get("marco", "/api/help?q=outlook&service=EXCHANGE_ONLINE")
                        .<String>read("$.items[0].language"))
                .isEqualTo("en");
    }

    @Test
    void namesTheServicesInPlaceOfAnUnknownOne() {
        Api.Answer answer = api.get("marco", "/api/help?service=TELEPATHY");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("service", "EXCHANGE_ONLINE");
    }

    @Test
    void isNotForStrangers() {
        assertThat(api.get(null, "/api/help").status()).isEqualTo(401);
        assertThat(api.get(null, "/api/service-health").status()).isEqualTo(401);
        assertThat(api.get("nora", "/api/service-health").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lars", "dora", "admin"})
    void letsThoseOnDutySayWhatIsDisturbed(String user) {
        Api.Answer declared = api.post(user, "/api/service-health", DECLARATION);
        assertThat(declared.status()).isEqualTo(201);
        Integer id = declared.read("$.id");
        Api.Answer health = api.get("grace", "/api/service-health");
        assertThat(health.<List<Object>>read("$.services[?(@.service=='LYNC_ONLINE' && @.healthy==false)]"))
                .hasSize(1);
        assertThat(health.body()).contains("Calls break off after a minute.");
        assertThat(api.post(user, "/api/service-health/%d/end".formatted(id), null)
                        .status())
                .isEqualTo(200);
        assertThat(api.get("grace", "/api/service-health").body()).doesNotContain("Calls break off");
        assertThat(api.post(user, "/api/service-health/%d/end".formatted(id), null)
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "petra", "anton", "audrey", "grace", "pia"})
    void letsNobodyElse(String user) {
        assertThat(api.post(user, "/api/service-health", DECLARATION).status()).isEqualTo(403);
        assertThat(api.post(user, "/api/service-health/1/end", null).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"service": "LYNC_ONLINE"} | summary
            {"service": "LYNC_ONLINE", "summary": " "} | summary
            {"service": "LYNC_ONLINE", "summary": "a\\u0000b"} | summary
            {"service": "NO_SUCH", "summary": "x"} | service
            {"summary": "x"} | service
            """)
    void namesWhatDoesNotHold(String body, String field) {
        Api.Answer answer = api.post("dora", "/api/service-health", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("“%s”".formatted(field));
    }

    @Test
    void knowsNoDisturbanceByAnotherName() {
        assertThat(api.post("dora", "/api/service-health/999999/end", null).status())
                .isEqualTo(404);
        assertThat(api.post("dora", "/api/service-health/x/end", null).status()).isEqualTo(422);
    }
}
