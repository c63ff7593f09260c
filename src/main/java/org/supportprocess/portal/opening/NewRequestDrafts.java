package org.supportprocess.portal.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Forms that are not sent yet: one for each person, plus one for each earlier request that the person continues. Nobody
 * else finds them.
 */
@Component
class NewRequestDrafts {

    /** The text of a finished draft. Its key stays, so that a late autosave does not bring it back. */
    private static final String GONE = "";

    private final JdbcClient database;
    private final Clock clock;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    NewRequestDrafts(JdbcClient database, Clock clock, ObjectMapper json) {
        this.database = database;
        this.clock = clock;
        this.writer = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.reader = json.readerFor(new TypeReference<Map<String, String>>() {});
    }

    record Draft(NewRequestForm form, Instant savedAt) {}

    /** @return false if the form is too long to be kept */
    boolean keep(String user, NewRequestForm form) {
        if (form.isTooLong()) {
            return false;
        }
        put(user, form, write(form.ownedBy(user)));
        return true;
    }

    /** @param follows the number of the request that it continues, or empty */
    Optional<Draft> of(String user, String follows) {
        return database.sql("""
                        select form, saved_at from request_draft
                        where user_id = :user and follows = :follows and form <> ''
                        """)
                .param("user", user)
                .param("follows", follows)
                .query((row, number) -> new Draft(
                        read(row.getString("form")),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Discards a form that has become a request, or is no longer needed. */
    void discard(String user, NewRequestForm form) {
        put(user, form, GONE);
    }

    private void put(String user, NewRequestForm form, String text) {
        if (change(user, form, text) == 0) {
            try {
                with(user, form, text, """
                        insert into request_draft (user_id, follows, form_key, saved_at, form)
                        values (:user, :follows, :key, :at, :form)
                        """).update();
            } catch (DuplicateKeyException savedMeanwhile) {
                change(user, form, text);
            }
        }
    }

    private int change(String user, NewRequestForm form, String text) {
        return with(user, form, text, """
                update request_draft set form_key = :key, saved_at = :at, form = :form
                where user_id = :user and follows = :follows and not (form = '' and form_key = :key)
                """).update();
    }

    private StatementSpec with(String user, NewRequestForm form, String text, String sql) {
        return database.sql(sql)
                .param("user", user)
                .param("follows", form.get("follows"))
                .param("key", form.get(NewRequestForm.KEY))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("form", text);
    }

    private String write(NewRequestForm form) {
        try {
            return writer.writeValueAsString(form.typed());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NewRequestForm read(String text) {
        try {
            Map<String, String> typed = reader.readValue(text);
            return NewRequestForm.of(typed::get);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
