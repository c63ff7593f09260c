package org.supportprocess.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.supportprocess.access.StaffGroups;

/** The page after signing in: the one asked for, else the one where the person's work is. */
final class LandingPageHandler extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final List<String> COCKPIT =
            List.of(StaffGroups.ANALYST, StaffGroups.AUDITOR, StaffGroups.ADMINISTRATOR);

    private final RequestCache pages;

    LandingPageHandler(RequestCache pages) {
        this.pages = pages;
        setRequestCache(pages);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (!SignedInGroups.hasOneOf(signedIn, StaffGroups.ROLES) && isForStaff(pages.getRequest(request, response))) {
            pages.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (SignedInGroups.hasOneOf(signedIn, StaffGroups.DESK)) {
            return "/camunda/app/tasklist/default/";
        }
        return SignedInGroups.hasOneOf(signedIn, COCKPIT) ? "/camunda/app/cockpit/default/" : "/requests";
    }

    /** Whether the page asked for is for staff; somebody else may have used this browser before. */
    private static boolean isForStaff(@Nullable SavedRequest page) {
        return page != null && page.getRedirectUrl().contains("/camunda/");
    }
}
