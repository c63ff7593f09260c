package org.supportprocess.phone;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.supportprocess.request.number.SequenceIncrementers;

/** The sequence that numbers calls. */
@Configuration(proxyBeanMethods = false)
class CallNumberSettings {

    @Bean
    DataFieldMaxValueIncrementer callSerials(DataSource database) throws MetaDataAccessException {
        return SequenceIncrementers.of(database, "phone_call_serial");
    }
}
