package org.supportprocess.notification;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The letters that put the facts of a mail into words, in the language of its recipient. This class has a template
 * engine of its own, because no page is written in plain text.
 */
@Component
public class MailRenderer {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final MessageSource words = bundle();
    private final String portal;

    MailRenderer(@Value("${support-process.portal-url}") String portal) {
        this.portal = portal.replaceAll("/+$", "");
        templates.addTemplateResolver(resolver(TemplateMode.HTML, ".html", 1));
        templates.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt", 2));
        templates.setTemplateEngineMessageSource(words);
    }

    public RenderedMail of(OutgoingMail mail) {
        Locale locale = mail.recipient().locale();
        MailTemplateModel model = new MailTemplateModel(mail, portal, words);
        Context context = new Context(locale);
        context.setVariable("letter", model);
        return new RenderedMail(
                model.subject(), templates.process("letter.txt", context), templates.process("letter.html", context));
    }

    /** Says a few words that are not a letter. */
    public String say(String key, Locale locale, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String ending, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setResolvablePatterns(Set.of("*" + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(order);
        return resolver;
    }

    private static MessageSource bundle() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/mail");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
