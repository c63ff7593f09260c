package org.supportprocess.phone;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.supportprocess.request.number.Serials;

/** What calls are numbered by. */
@Configuration(proxyBeanMethods = false)
class SerialsOfCalls {

    @Bean
    DataFieldMaxValueIncrementer callSerials(DataSource database) throws MetaDataAccessException {
        return Serials.of(database, "phone_call_serial");
    }
}
