package org.supportprocess.portal.opening;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.supportprocess.portal.Telephone;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Telephone.class)
class OpeningSettings implements WebMvcConfigurer {

    private final RescuedForms rescued;

    OpeningSettings(RescuedForms rescued) {
        this.rescued = rescued;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(rescued).addPathPatterns("/requests/new", "/requests/new/live");
    }
}
