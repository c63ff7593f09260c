package org.supportprocess.portal.opening;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.supportprocess.portal.SupportPhoneNumbers;

/** Settings of the form that opens a request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SupportPhoneNumbers.class)
class NewRequestSettings implements WebMvcConfigurer {

    private final ExpiredSessionForms rescued;

    NewRequestSettings(ExpiredSessionForms rescued) {
        this.rescued = rescued;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(rescued).addPathPatterns("/requests/new", "/requests/new/live");
    }
}
