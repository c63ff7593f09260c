package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Parts of pages that refresh themselves. */
public final class Live {

    /** What the script sends with each call of its own. */
    public static final String HEADER = "HX-Request=true";

    private Live() {}

    /** The part stays as it is, and nobody who reads or writes in it is disturbed. */
    public static ModelAndView nothingNew(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }
}
