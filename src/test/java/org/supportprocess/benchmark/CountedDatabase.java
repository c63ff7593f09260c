package org.supportprocess.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose statements are counted while that is asked for, and else reached without a detour. */
final class CountedDatabase extends DelegatingDataSource {

    private final SqlCount count = new SqlCount();
    private final DataSource counting;
    private volatile boolean counted;

    CountedDatabase(DataSource database) {
        super(database);
        counting = ProxyDataSourceBuilder.create(database).listener(count).build();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counted ? counting.getConnection() : super.getConnection();
    }

    SqlCount.Sql count(Runnable work) {
        counted = true;
        try {
            return count.during(work);
        } finally {
            counted = false;
        }
    }
}
