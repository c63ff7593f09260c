package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Support for parts of pages that refresh themselves. */
public final class LiveFragments {

    /** The header that the script sends with each call of its own. */
    public static final String HEADER = "HX-Request=true";

    private LiveFragments() {}

    /** Leaves the part as it is, so that nobody who reads or types in it is disturbed; there is no view. */
    public static @Nullable ModelAndView nothingNew(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }
}
