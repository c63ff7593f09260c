package org.supportprocess.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.storage.EarlierDatabase.rows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database of a release in which the terms of the opening held for every episode. */
@Tag("product")
class ComingFromTermsOfTheOpening {

    private static final String TERMS =
            "select episode, organisation, subscription, plan, elevated_support, trial, country, zone from ";
    private static final String OPENED_WITH = " contoso SUB-E3 ENTERPRISE_E3 PREMIER true US America/New_York";

    @Test
    void givesThemToEachEpisodeThereWas() throws Exception {
        EarlierDatabase.upgrade("terms-of-an-episode", "released/episodes-d7ac015.sql", upgraded -> {
            assertThat(rows(upgraded, TERMS + "past_episode")).containsExactly("1" + OPENED_WITH);
            assertThat(rows(upgraded, TERMS + "support_request")).containsExactly("2" + OPENED_WITH);
        });
    }
}
