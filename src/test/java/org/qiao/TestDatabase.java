package org.qiao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.core.InfrastructureProxy;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * The database as tests read and write it by hand: within a transaction like everybody else, and outside of one each
 * statement is done for good, which the application's own connections never do.
 */
@Component
public class TestDatabase {

    private final JdbcClient jdbc;

    TestDatabase(DataSource database, ConfigurableEnvironment environment) {
        this.jdbc = JdbcClient.create(new Committing(database));
        if (environment.getPropertySources().contains("embeddedDatabase")) {
            // Nobody misses the data of a test after a crash; waiting for the disk at each commit is for the others.
            jdbc.sql("set global innodb_flush_log_at_trx_commit = 0").update();
        }
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Spring looks for a running transaction under the data source that this one stands for. */
    private static final class Committing extends DelegatingDataSource implements InfrastructureProxy {

        Committing(DataSource database) {
            super(database);
        }

        @Override
        public Object getWrappedObject() {
            return Objects.requireNonNull(getTargetDataSource());
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            connection.setAutoCommit(true);
            return connection;
        }
    }
}
