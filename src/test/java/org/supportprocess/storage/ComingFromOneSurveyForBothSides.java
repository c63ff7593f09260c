package org.supportprocess.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.storage.EarlierDatabase.rows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database in which an earlier release asked once for each closing, whoever came first. */
@Tag("product")
class ComingFromOneSurveyForBothSides {

    @Test
    void countsItForTheSideOfWhoeverAnswered() throws Exception {
        EarlierDatabase.upgrade("survey-sides", "released/surveys-89bfe5c.sql", upgraded -> {
            assertThat(rows(upgraded, "select episode, side, position, score from survey order by episode"))
                    .containsExactly("1 CUSTOMER 8 5", "2 PARTNER 15 2", "3 CUSTOMER 22 3", "4 PARTNER 29 4");
            assertThat(rows(
                            upgraded,
                            "select episode, surveyed, surveyed_by_partner from past_episode order by episode"))
                    .containsExactly("1 true false", "2 false true", "3 true false");
            assertThat(rows(upgraded, "select episode, surveyed, surveyed_by_partner from support_request"))
                    .containsExactly("4 false true");
        });
    }
}
