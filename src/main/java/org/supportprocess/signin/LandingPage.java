package org.supportprocess.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.supportprocess.access.Staff;

/** Where a person starts after signing in: at the page asked for, else where the work is. */
final class LandingPage extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final List<String> COCKPIT = List.of(Staff.ANALYST, Staff.AUDITOR, Staff.ADMINISTRATOR);

    private final RequestCache pages;

    LandingPage(RequestCache pages) {
        this.pages = pages;
        setRequestCache(pages);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (!SignedIn.hasOneOf(signedIn, Staff.ROLES) && isForStaff(pages.getRequest(request, response))) {
            pages.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (SignedIn.hasOneOf(signedIn, Staff.DESK)) {
            return "/camunda/app/tasklist/default/";
        }
        return SignedIn.hasOneOf(signedIn, COCKPIT) ? "/camunda/app/cockpit/default/" : "/requests";
    }

    /** Somebody else may have used this browser before. */
    private static boolean isForStaff(SavedRequest page) {
        return page != null && page.getRedirectUrl().contains("/camunda/");
    }
}
