package org.supportprocess.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.attachment.AttachmentLimits;

/** The largest form, derived from the largest file so that the two cannot disagree. */
@Configuration(proxyBeanMethods = false)
class UploadSettings {

    /** Room for the fields beside the file, and for what separates them. */
    private static final long BESIDE = 64 * 1024;

    /** Up to this size the file itself is looked at, and refused by name; every byte of it goes to the disk first. */
    @Bean
    MultipartConfigElement multipartConfig(AttachmentLimits limits) {
        return new MultipartConfigElement("", most(limits), most(limits), 0);
    }

    /** Runs before the sign-in. The engine's own API takes files, too, and has bounds of its own. */
    @Bean
    FilterRegistrationBean<UploadSizeFilter> tooLargeUploads(AttachmentLimits limits, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new UploadSizeFilter(most(limits), limits, json));
        filter.addUrlPatterns("/api/*", "/requests/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    private static long most(AttachmentLimits limits) {
        return limits.maxSize().toBytes() + BESIDE;
    }
}
