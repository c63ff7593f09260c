package org.supportprocess.portal;

import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.supportprocess.wording.PortalLanguage;

/** The choice of a language, by {@code ?lang=de} on any page. A language that the portal does not speak changes nothing. */
final class LanguageChoice extends LocaleChangeInterceptor {

    static final String PARAMETER = "lang";

    /** Pages that are looked at only: to find a parameter of anything else its body would have to be read. */
    LanguageChoice() {
        setParamName(PARAMETER);
        setHttpMethods(HttpMethod.GET.name());
        setIgnoreInvalidLocale(true);
    }

    @Override
    protected Locale parseLocaleValue(String tag) {
        return PortalLanguage.of(tag)
                .map(PortalLanguage::locale)
                .orElseThrow(() -> new IllegalArgumentException("not a language of the portal"));
    }
}
