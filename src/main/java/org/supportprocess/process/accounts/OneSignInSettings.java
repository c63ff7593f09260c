package org.supportprocess.process.accounts;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's web applications, which ask {@link OneSignIn} who is there. */
@Configuration(proxyBeanMethods = false)
class OneSignInSettings {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> oneSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, OneSignIn.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }
}
