package org.supportprocess.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.attachment.AttachmentLimits;

/** How large a form may be follows from how large a file may be, so that the two cannot differ. */
@Configuration(proxyBeanMethods = false)
class UploadSettings {

    /** The fields beside the file, and what goes between them. */
    private static final long BESIDE = 64 * 1024;

    /** Up to this the file itself is looked at, and refused with its name; every byte of it goes to the disk first. */
    @Bean
    MultipartConfigElement multipartConfig(AttachmentLimits limits) {
        return new MultipartConfigElement("", most(limits), most(limits), 0);
    }

    /** Before the sign-in. The engine's own API takes files, too, and has bounds of its own. */
    @Bean
    FilterRegistrationBean<TooLargeUploads> tooLargeUploads(AttachmentLimits limits, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new TooLargeUploads(most(limits), limits, json));
        filter.addUrlPatterns("/api/*", "/requests/*");
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    private static long most(AttachmentLimits limits) {
        return limits.maxSize().toBytes() + BESIDE;
    }
}
