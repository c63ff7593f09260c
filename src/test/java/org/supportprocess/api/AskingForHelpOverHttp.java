package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** Help articles and the health of the services, for programs. */
@OnH2
class AskingForHelpOverHttp {

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

    @Test
    void showsWhichServicesAreWell() {
        Api.Answer health = api.get("grace", "/api/service-health");
        assertThat(health.<List<Object>>read("$.services[?(@.service=='PROJECT_ONLINE' && @.healthy==true)]"))
                .hasSize(1);
    }

    @Test
    void takesNoDeclarationAnyMore() {
        assertThat(api.post("dora", "/api/service-health", "{}").status()).isEqualTo(405);
    }
}
