package org.supportprocess.portal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supportprocess.wording.Reader;

/** What every page of the portal may use. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {

    @ModelAttribute("reader")
    Reader reader(Reader reader) {
        return reader;
    }
}
