package org.supportprocess.portal;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.supportprocess.wording.PageReader;

/** Model attributes that every page of the portal may use. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {

    @ModelAttribute("reader")
    PageReader reader(PageReader reader) {
        return reader;
    }
}
