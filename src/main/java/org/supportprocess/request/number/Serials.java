package org.supportprocess.request.number;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** The two databases ask a sequence for its next value in different words. */
public final class Serials {

    private Serials() {}

    /** @throws MetaDataAccessException if the database cannot be asked which it is */
    public static DataFieldMaxValueIncrementer of(DataSource database, String sequence) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "H2".equals(product)
                ? new H2SequenceMaxValueIncrementer(database, sequence)
                : new PostgresSequenceMaxValueIncrementer(database, sequence);
    }
}
