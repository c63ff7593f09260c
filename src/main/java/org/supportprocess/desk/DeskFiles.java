package org.supportprocess.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The scripts of the desk import each other by their plain addresses, and Tasklist imports them by theirs: none has its
 * content in its address, so a browser asks each time whether there is a newer one.
 */
@Configuration(proxyBeanMethods = false)
class DeskFiles implements WebMvcConfigurer {

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
