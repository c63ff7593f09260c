package org.supportprocess.portal;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Settings that give each page the language and the zone of its reader. */
@Configuration(proxyBeanMethods = false)
class PortalSettings implements WebMvcConfigurer {

    private final PageReaderResolver readers;

    PortalSettings(PageReaderResolver readers) {
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(readers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new LanguageChoice()).excludePathPatterns("/api/**");
    }

    @Bean
    LocaleResolver localeResolver(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        return new PageLanguage(secure);
    }
}
