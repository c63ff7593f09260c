package org.supportprocess.selfservice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The feedback on articles: one opinion for each person and article, which they may change. */
@Component
public class ArticleFeedback {

    private final JdbcClient database;
    private final Clock clock;

    ArticleFeedback(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Opinion(boolean helpful, @Nullable String comment) {}

    public void give(String user, String article, Opinion opinion) {
        if (change(user, article, opinion) == 0) {
            try {
                with(user, article, opinion, """
                        insert into help_feedback (article, user_id, helpful, comment, given_at)
                        values (:article, :user, :helpful, :comment, :at)
                        """).update();
            } catch (DuplicateKeyException givenMeanwhile) {
                change(user, article, opinion);
            }
        }
    }

    public Optional<Opinion> of(String user, String article) {
        return database.sql("select helpful, comment from help_feedback where article = :article and user_id = :user")
                .param("article", article)
                .param("user", user)
                .query((row, number) -> new Opinion(row.getBoolean("helpful"), row.getString("comment")))
                .optional();
    }

    private int change(String user, String article, Opinion opinion) {
        return with(user, article, opinion, """
                update help_feedback set helpful = :helpful, comment = :comment, given_at = :at
                where article = :article and user_id = :user
                """).update();
    }

    private StatementSpec with(String user, String article, Opinion opinion, String sql) {
        return database.sql(sql)
                .param("article", article)
                .param("user", user)
                .param("helpful", opinion.helpful())
                .param("comment", opinion.comment())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
