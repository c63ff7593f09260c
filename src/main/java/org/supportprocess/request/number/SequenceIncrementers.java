package org.supportprocess.request.number;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** Sequences of the two databases, which ask for the next value in different words. */
public final class SequenceIncrementers {

    private SequenceIncrementers() {}

    /** @throws MetaDataAccessException if the database cannot be asked which it is */
    public static DataFieldMaxValueIncrementer of(DataSource database, String sequence) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "H2".equals(product)
                ? new H2SequenceMaxValueIncrementer(database, sequence)
                : new PostgresSequenceMaxValueIncrementer(database, sequence);
    }
}
