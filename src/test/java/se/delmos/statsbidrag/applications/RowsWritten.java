package se.delmos.statsbidrag.applications;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * The rows that PostgreSQL's own book says were written from a moment on, in whatever table. They are written once more by
 * JDBC alone, into empty tables with the same columns, checks and indexes: one connection, one statement and one commit a row.
 */
final class RowsWritten {

    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'again')
            order by 1
            """;

    private final DataSource database;
    private final long since;

    RowsWritten(DataSource database) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection()) {
            this.since = Long.parseLong(
                    one(connection, "select pg_current_xact_id()").get(0));
        }
    }

    /** What was written again, and how long it took. */
    record Again(int rows, int tables, long nanoseconds) {

        @Override
        public String toString() {
            return "the same %d rows of %d tables by JDBC alone: %d ms"
                    .formatted(rows, tables, nanoseconds / 1_000_000);
        }
    }

    Again writeAgain() throws SQLException {
        var rows = 0;
        var tables = 0;
        var nanoseconds = 0L;
        try (var connection = database.getConnection()) {
            execute(connection, "create schema again");
            for (var table : one(connection, TABLES)) {
                var written = read(connection, table);
                if (!written.isEmpty()) {
                    rows += written.size();
                    tables++;
                    nanoseconds += write(connection, table, written);
                }
            }
            execute(connection, "drop schema again cascade");
        }
        return new Again(rows, tables, nanoseconds);
    }

    private List<List<Object>> read(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        var query = "select * from " + table + " where xmin::text::bigint >= " + since;
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                var row = new ArrayList<Object>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static long write(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        var copy = "again." + table.replace('.', '_');
        execute(
                connection,
                "create table %s (like %s including defaults including constraints including indexes including storage)"
                        .formatted(copy, table));
        var places = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (var insert = connection.prepareStatement("insert into " + copy + " values (" + places + ")")) {
            var start = System.nanoTime();
            for (var row : rows) {
                for (var column = 0; column < row.size(); column++) {
                    insert.setObject(column + 1, row.get(column));
                }
                insert.executeUpdate();
            }
            return System.nanoTime() - start;
        }
    }

    private static List<String> one(Connection connection, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
