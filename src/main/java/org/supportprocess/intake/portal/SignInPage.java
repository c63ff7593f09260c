package org.supportprocess.intake.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody signs in: customers, partners and staff. */
@Controller
class SignInPage {

    private final Visitors visitors;

    SignInPage(Visitors visitors) {
        this.visitors = visitors;
    }

    /**
     * @param error there after a refused attempt; it never says what was wrong
     * @param logout there after signing out
     */
    @GetMapping("/login")
    String show(
            @RequestParam(required = false) String error, @RequestParam(required = false) String logout, Model model) {
        if (visitors.current() != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", error != null);
        model.addAttribute("signedOut", logout != null);
        return "login";
    }
}
