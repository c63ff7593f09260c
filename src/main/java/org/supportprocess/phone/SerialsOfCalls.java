package org.supportprocess.phone;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.H2SequenceMaxValueIncrementer;
import org.springframework.jdbc.support.incrementer.PostgresSequenceMaxValueIncrementer;

/** The two databases ask a sequence for its next value in different words. */
@Configuration(proxyBeanMethods = false)
class SerialsOfCalls {

    private static final String SEQUENCE = "phone_call_serial";

    @Bean
    DataFieldMaxValueIncrementer callSerials(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "H2".equals(product)
                ? new H2SequenceMaxValueIncrementer(database, SEQUENCE)
                : new PostgresSequenceMaxValueIncrementer(database, SEQUENCE);
    }
}
