package org.supportprocess.portal.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.account.AccessTokenActions;
import org.supportprocess.account.AccessTokenActions.NewToken;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.web.Paging;

/** The pages about an organisation's access tokens. The secret of a new one is shown on the next page only. */
@Controller
@RequestMapping("/organisation/tokens")
class TokenPages {

    private static final String BACK = "redirect:/organisation/tokens";
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    private final AccessTokenActions actions;
    private final InvalidFieldFinder invalidFields;
    private final Clock clock;

    TokenPages(AccessTokenActions actions, InvalidFieldFinder invalidFields, Clock clock) {
        this.actions = actions;
        this.invalidFields = invalidFields;
        this.clock = clock;
    }

    @GetMapping
    String show(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        return fill(caller, page, model);
    }

    /** @param days the days until it expires; 0 for never */
    @PostMapping
    String issue(
            Caller caller,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "READ") TokenScope scope,
            @RequestParam(defaultValue = "0") int days,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        NewToken wanted = new NewToken(name.strip(), scope, expiry(days));
        Optional<String> refused = invalidFields.of(
                wanted,
                () -> redirect.addFlashAttribute(
                        "secret", actions.issue(caller, wanted).secret()));
        if (refused.isEmpty()) {
            return BACK;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", refused.get())
                .addAttribute("typedName", name)
                .addAttribute("typedScope", scope)
                .addAttribute("typedDays", days);
        return fill(caller, 0, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(Caller caller, @PathVariable String id, RedirectAttributes redirect) {
        actions.revoke(caller, id);
        redirect.addFlashAttribute("done", "tokens.revoked");
        return BACK;
    }

    private String fill(Caller caller, int page, Model model) {
        model.addAttribute("tokens", actions.list(caller, Paging.near(page)))
                .addAttribute("now", clock.instant())
                .addAttribute("scopes", TokenScope.values())
                .addAttribute("choices", DAYS);
        return "organisation-tokens";
    }

    private @Nullable OffsetDateTime expiry(int days) {
        return DAYS.contains(days) ? clock.instant().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC) : null;
    }
}
