package org.supportprocess.portal.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnPostgres;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.ArticleFeedback;
import org.supportprocess.selfservice.ArticleFeedback.Opinion;
import org.supportprocess.selfservice.AvoidedRequests;

/** Drafts and self-service on the database of the real thing, which is stricter about characters and about failures. */
@OnPostgres
class KeepingThingsOnPostgres {

    private static final NewRequestForm FORM = new NewRequestForm(Map.of(
            "key",
            "8a1c9a4e-52a8-4f6e-9e0e-0d6b8a1c9a4e",
            "description",
            "a\0b \uD800 日本語 “quotes” '; drop table x --"));

    @Autowired
    NewRequestDrafts drafts;

    @Autowired
    ArticleFeedback feedback;

    @Autowired
    AvoidedRequests avoided;

    @Autowired
    JdbcTemplate database;

    @Test
    void keepsAndDiscardsADraft() {
        assertThat(drafts.keep("grace", FORM)).isTrue();
        assertThat(drafts.keep("grace", FORM.with("summary", "Changed"))).isTrue();
        assertThat(drafts.of("grace", "").orElseThrow().form().typed())
                .containsEntry("description", FORM.get("description"))
                .containsEntry("summary", "Changed");
        assertThat(drafts.of("billy", "")).isEmpty();
        drafts.discard("grace", FORM);
        assertThat(drafts.keep("grace", FORM)).isTrue();
        assertThat(drafts.of("grace", "")).isEmpty();
    }

    @Test
    void keepsTheLongestDraftThatIsAllowed() {
        NewRequestForm longest = new NewRequestForm(Map.of("description", "語".repeat(NewRequestForm.LONGEST)));
        assertThat(drafts.keep("kofi", longest)).isTrue();
        assertThat(drafts.of("kofi", "").orElseThrow().form().get("description"))
                .hasSize(NewRequestForm.LONGEST);
        assertThat(drafts.keep("kofi", longest.with("summary", "x"))).isFalse();
    }

    @Test
    void takesAnOpinionTwiceAndAnAvoidedRequestOnce() {
        feedback.give("grace", "autodiscover", new Opinion(true, null));
        feedback.give("grace", "autodiscover", new Opinion(false, "Changed my mind"));
        assertThat(feedback.of("grace", "autodiscover")).contains(new Opinion(false, "Changed my mind"));
        avoided.record("once", "grace", "autodiscover", null);
        avoided.record("once", "grace", "autodiscover", Service.EXCHANGE_ONLINE);
        assertThat(database.queryForObject(
                        "select count(*) from avoided_request where occasion = 'once'", Integer.class))
                .isEqualTo(1);
    }
}
