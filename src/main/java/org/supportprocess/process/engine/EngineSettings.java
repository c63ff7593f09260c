package org.supportprocess.process.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the engine's set-up cannot be said in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    /** The engine reads its tables when it starts, so they have to be there first. */
    @Bean
    static BeanFactoryPostProcessor engineStartsAfterItsTablesAreThere() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("liquibase");
    }

    /** The one clock of the product. */
    @Bean
    static Clock clock() {
        return new EngineClock(ZoneOffset.UTC);
    }
}
