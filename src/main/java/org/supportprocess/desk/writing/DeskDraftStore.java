package org.supportprocess.desk.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.writing.DeskDraft.Purpose;

/** The unsent texts of people at the desk: one for each person, request and purpose, found by that person only. */
@Component
class DeskDraftStore {

    private final JdbcClient database;
    private final Clock clock;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    DeskDraftStore(JdbcClient database, Clock clock, ObjectMapper json) {
        this.database = database;
        this.clock = clock;
        this.writer = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.reader = json.readerFor(DraftContent.class);
    }

    /** The typed input. Written as ASCII, so that whatever can be typed can be kept. */
    record DraftContent(String text, Map<String, String> choices) {}

    Optional<DeskDraft> of(String user, String number, Purpose purpose) {
        return with(user, number, purpose, """
                select typed, saved_at from desk_draft
                where user_id = :user and request_number = :number and purpose = :purpose
                """)
                .query((row, index) ->
                        draft(read(row.getString("typed")), row.getObject("saved_at", OffsetDateTime.class)))
                .optional();
    }

    void keep(String user, String number, Purpose purpose, DraftContent typed) {
        if (change(user, number, purpose, typed) == 0) {
            try {
                with(user, number, purpose, typed, """
                        insert into desk_draft (user_id, request_number, purpose, saved_at, typed)
                        values (:user, :number, :purpose, :at, :typed)
                        """).update();
            } catch (DuplicateKeyException savedMeanwhile) {
                change(user, number, purpose, typed);
            }
        }
    }

    void discard(String user, String number, Purpose purpose) {
        with(user, number, purpose, """
                delete from desk_draft where user_id = :user and request_number = :number and purpose = :purpose
                """).update();
    }

    private int change(String user, String number, Purpose purpose, DraftContent typed) {
        return with(user, number, purpose, typed, """
                update desk_draft set saved_at = :at, typed = :typed
                where user_id = :user and request_number = :number and purpose = :purpose
                """).update();
    }

    private StatementSpec with(String user, String number, Purpose purpose, DraftContent typed, String sql) {
        return with(user, number, purpose, sql)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("typed", write(typed));
    }

    private StatementSpec with(String user, String number, Purpose purpose, String sql) {
        return database.sql(sql).param("user", user).param("number", number).param("purpose", purpose.name());
    }

    private static DeskDraft draft(DraftContent typed, OffsetDateTime savedAt) {
        return new DeskDraft(typed.text(), typed.choices(), savedAt.toInstant());
    }

    private String write(DraftContent typed) {
        try {
            return writer.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DraftContent read(String text) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
