package org.supportprocess.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The scripts and styles of the desk, served so that a browser asks each time for a newer version: they import each other by
 * plain addresses, as does Tasklist, so no address carries a hash of its content.
 */
@Configuration(proxyBeanMethods = false)
class DeskScriptSettings implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/scripts/desk/**")
                .addResourceLocations("classpath:/static/scripts/desk/")
                .setCacheControl(CacheControl.noCache());
        files.addResourceHandler("/styles/desk*")
                .addResourceLocations("classpath:/static/styles/")
                .setCacheControl(CacheControl.noCache());
    }
}
