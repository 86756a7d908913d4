package org.qiao.demo.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.mariadb.jdbc.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills empty tables with {@code LOAD DATA LOCAL}. Checks of keys are off meanwhile: then InnoDB sorts what comes and
 * builds each index in one go.
 */
final class BulkLoad implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BulkLoad.class);

    private final Connection connection;
    private final Statement statement;

    BulkLoad(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(true);
        statement = connection.createStatement().unwrap(Statement.class);
        run("set session foreign_key_checks = 0, session unique_checks = 0");
    }

    /** @param columns the table's columns in the order in which {@code rows} writes them */
    void fill(String table, String columns, long count, Tsv.Rows rows) throws SQLException {
        if (count == 0) {
            return;
        }
        var start = System.nanoTime();
        statement.setLocalInfileInputStream(new Tsv(count, rows));
        var written = statement.executeLargeUpdate("load data local infile 'rows' into table " + table
                + " character set utf8mb4 fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n' ("
                + columns + ")");
        var seconds = (System.nanoTime() - start) / 1e9;
        LOG.info(String.format(Locale.ROOT, "%-16s %,12d rows %8.1f s", table, written, seconds));
    }

    void run(String sql) throws SQLException {
        statement.execute(sql);
    }

    @Override
    public void close() throws SQLException {
        run("set session foreign_key_checks = 1, session unique_checks = 1");
        statement.close();
        connection.close();
    }
}
