package org.supportprocess.process.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** The engine's tables as they are in a data base: every column with its type, and every index with its columns. */
public record Schema(Set<String> columns, Set<String> indexes) {

    /** The tables the engine makes for itself when it is allowed to. */
    public static Schema madeByTheEngine(DataSource empty) throws SQLException {
        ProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration()
                .setDataSource(empty)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setProcessEngineName("reference");
        engine.buildProcessEngine().close();
        return of(empty);
    }

    public static Schema of(DataSource database) throws SQLException {
        Schema schema = new Schema(new TreeSet<>(), new TreeSet<>());
        try (Connection connection = database.getConnection()) {
            schema.read(connection.getMetaData(), connection.getSchema());
        }
        return schema;
    }

    private void read(DatabaseMetaData data, String schema) throws SQLException {
        try (ResultSet tables = data.getTables(null, schema, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (table.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
                    readColumns(data, schema, table);
                    readIndexes(data, schema, table);
                }
            }
        }
    }

    private void readColumns(DatabaseMetaData data, String schema, String table) throws SQLException {
        try (ResultSet column = data.getColumns(null, schema, table, null)) {
            while (column.next()) {
                columns.add("%s.%s %s(%s) %s"
                        .formatted(
                                table,
                                column.getString("COLUMN_NAME"),
                                column.getString("TYPE_NAME"),
                                column.getString("COLUMN_SIZE"),
                                column.getString("IS_NULLABLE")));
            }
        }
    }

    private void readIndexes(DatabaseMetaData data, String schema, String table) throws SQLException {
        try (ResultSet index = data.getIndexInfo(null, schema, table, false, true)) {
            while (index.next()) {
                String name = index.getString("INDEX_NAME").toUpperCase(Locale.ROOT);
                // H2 invents names for the indexes of its constraints
                if (!name.matches("PRIMARY_KEY.*|CONSTRAINT_.*|.*_INDEX_[0-9A-F]+")) {
                    indexes.add("%s(%s)"
                            .formatted(name, index.getString("COLUMN_NAME"))
                            .toUpperCase(Locale.ROOT));
                }
            }
        }
    }
}
