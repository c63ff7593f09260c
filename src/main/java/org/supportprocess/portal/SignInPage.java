package org.supportprocess.portal;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supportprocess.signin.SignInOffers;

/** Where everybody signs in: customers, partners and staff. */
@Controller
class SignInPage {

    /** Why somebody is not let in, as far as they may know. Whatever else the address says is not repeated. */
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

    private final Visitors visitors;
    private final SignInOffers offers;

    SignInPage(Visitors visitors, SignInOffers offers) {
        this.visitors = visitors;
        this.offers = offers;
    }

    /**
     * @param error there after a wrong password; it never says what was wrong
     * @param refused one of the reasons
     * @param logout there after signing out
     */
    @GetMapping("/login")
    String show(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String refused,
            @RequestParam(required = false) String logout,
            Model model) {
        if (visitors.current() != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", error != null);
        model.addAttribute("reason", refused != null && REASONS.contains(refused) ? refused : null);
        model.addAttribute("byPassword", offers.byPassword());
        model.addAttribute("providers", offers.providers());
        model.addAttribute("signedOut", logout != null);
        return "login";
    }
}
