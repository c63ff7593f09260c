package org.supportprocess.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supportprocess.signin.SignInOptions;

/** The page on which everybody signs in: customers, partners and staff. */
@Controller
class SignInPage {

    /** The reasons for a refusal that the person may know. Anything else in the address is not repeated. */
    private static final Set<String> REASONS = Set.of(
            "too-many",
            "provider",
            "user-name",
            "name-taken",
            "nothing-open",
            "organisation",
            "email",
            "email-taken",
            "busy");

    private final PageHeader header;
    private final SignInOptions options;

    SignInPage(PageHeader header, SignInOptions options) {
        this.header = header;
        this.options = options;
    }

    /**
     * @param error present after a wrong password; it never says what was wrong
     * @param refused one of the reasons
     * @param logout present after signing out
     */
    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String logout,
            Model model) {
        if (header.current() != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", error != null);
        model.addAttribute("reason", refused != null && REASONS.contains(refused) ? refused : null);
        model.addAttribute("byPassword", options.byPassword());
        model.addAttribute("providers", options.providers());
        model.addAttribute("signedOut", logout != null);
        return "login";
    }
}
