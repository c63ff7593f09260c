package org.supportprocess.request.number;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;

/** What requests are numbered by. */
@Configuration(proxyBeanMethods = false)
class RequestSerials {

    @Bean
    DataFieldMaxValueIncrementer serials(DataSource database) throws MetaDataAccessException {
        return Serials.of(database, "support_request_serial");
    }
}
