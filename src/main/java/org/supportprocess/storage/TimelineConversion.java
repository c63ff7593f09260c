package org.supportprocess.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.supportprocess.request.event.Facts;

/** The change of the timeline's sentences into kinds and facts, made by a change set. */
public class TimelineConversion implements CustomTaskChange {

    private static final int BATCH = 1_000;

    @Override
    public void execute(Database database) throws CustomChangeException {
        Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        try (Statement select = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(
                        "update timeline_entry set kind = ?, facts = ? where request_number = ? and position = ?")) {
            select.setFetchSize(BATCH);
            try (ResultSet entries = select.executeQuery("""
                            select t.request_number, t.position, t.what, t.detail, r.decline_reason, r.decline_instead
                            from timeline_entry t join support_request r on r.number = t.request_number""")) {
                int waiting = 0;
                while (entries.next()) {
                    update.setString(1, kind(entries.getString(3)));
                    update.setString(2, FactsJson.write(facts(entries)));
                    update.setString(3, entries.getString(1));
                    update.setInt(4, entries.getInt(2));
                    update.addBatch();
                    if (++waiting % BATCH == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        } catch (SQLException failed) {
            throw new CustomChangeException(failed);
        }
    }

    /** "Request submitted" is {@code REQUEST_SUBMITTED}. */
    private static String kind(String what) {
        return what.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** What a request was declined for stands with the request as well, in two sentences. */
    private static Facts facts(ResultSet entry) throws SQLException {
        String reason = entry.getString(5);
        String instead = entry.getString(6);
        String sentence = entry.getString(4);
        return entry.getString(3).equals("Request declined") && sentence.equals(reason + " " + instead)
                ? new Facts(Map.of("reason", reason, "instead", instead))
                : EarlierSentences.facts(entry.getString(3), sentence);
    }

    @Override
    public String getConfirmationMessage() {
        return "The timeline tells kinds and facts";
    }

    @Override
    public void setUp() {
        // nothing is needed
    }

    @Override
    public void setFileOpener(ResourceAccessor files) {
        // no file is read
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
