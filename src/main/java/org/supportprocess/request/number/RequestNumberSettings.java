package org.supportprocess.request.number;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;

/** The sequence that numbers requests. */
@Configuration(proxyBeanMethods = false)
class RequestNumberSettings {

    @Bean
    DataFieldMaxValueIncrementer serials(DataSource database) throws MetaDataAccessException {
        return SequenceIncrementers.of(database, "support_request_serial");
    }
}
