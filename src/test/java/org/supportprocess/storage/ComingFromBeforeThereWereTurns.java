package org.supportprocess.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.storage.EarlierDatabase.rows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database with requests under way, of a release that waited for the customer whatever they wrote. */
@Tag("product")
class ComingFromBeforeThereWereTurns {

    private static final String DAY = "extract(day from %1$s at time zone 'UTC') as %1$s";

    @Test
    void isReadAsItWouldHaveBeenWritten() throws Exception {
        EarlierDatabase.upgrade("what-each-side-did-last", "released/turns-46d1d02.sql", upgraded -> {
            assertThat(rows(
                            upgraded,
                            "select right(number, 1), %s, our_word, %s, %s from support_request order by number"
                                    .formatted(day("ours_since"), day("customer_acted_at"), day("proposed_at"))))
                    .containsExactly(
                            "1 1 null null null",
                            "2 1 1 2 null",
                            "3 1 1 null null",
                            "4 1 1 3 null",
                            "5 1 1 null 2",
                            "6 1 1 7 2");
            assertThat(rows(upgraded, """
                            select right(number, 1), %s, remind_days, remind_again_days, answer_days, %s, %s
                            from support_request where answer_by is not null order by number
                            """.formatted(day("turn_since"), day("reminded_at"), day("answer_by"))))
                    .containsExactly(
                            "3 2 3 6 10 7 16", "4 2 3 6 10 null 16", "5 2 3 null 5 null 9", "6 2 3 null 5 null 14");
        });
    }

    private static String day(String column) {
        return DAY.formatted(column);
    }
}
