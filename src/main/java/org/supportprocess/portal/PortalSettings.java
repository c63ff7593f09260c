package org.supportprocess.portal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the portal reads: the language and the zone are the reader's. */
@Configuration(proxyBeanMethods = false)
class PortalSettings implements WebMvcConfigurer {

    private final Readers readers;
    private final Languages languages = new Languages();

    PortalSettings(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(readers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(languages).excludePathPatterns("/api/**");
    }

    @Bean
    LocaleResolver localeResolver() {
        return languages;
    }
}
