package org.supportprocess.portal.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
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
import org.supportprocess.account.WebhookActions;
import org.supportprocess.account.WebhookActions.NewWebhook;
import org.supportprocess.web.Paging;
import org.supportprocess.webhook.WebhookEvent;

/** The pages about an organisation's webhooks and their deliveries. The secret of a new one is shown on the next page only. */
@Controller
@RequestMapping("/organisation/webhooks")
class WebhookPages {

    private static final String BACK = "redirect:/organisation/webhooks";

    private final WebhookActions webhooks;
    private final InvalidFieldFinder invalidFields;

    WebhookPages(WebhookActions webhooks, InvalidFieldFinder invalidFields) {
        this.webhooks = webhooks;
        this.invalidFields = invalidFields;
    }

    @GetMapping
    String show(Caller caller, Model model) {
        return fill(caller, model);
    }

    @PostMapping
    String add(
            Caller caller,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(required = false) @Nullable Set<WebhookEvent> events,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Set<WebhookEvent> chosen = events == null ? Set.of() : events;
        NewWebhook wanted = new NewWebhook(url.strip(), chosen);
        Optional<String> refused = invalidFields.of(
                wanted,
                () -> redirect.addFlashAttribute(
                        "secret", webhooks.add(caller, wanted).secret()));
        if (refused.isEmpty()) {
            return BACK;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", refused.get())
                .addAttribute("typedUrl", url)
                .addAttribute("typedEvents", chosen);
        return fill(caller, model);
    }

    @GetMapping("/{id}")
    String showOne(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("webhook", webhooks.get(caller, id))
                .addAttribute("deliveries", webhooks.deliveries(caller, id, Paging.near(page)));
        return "organisation-webhook";
    }

    @PostMapping("/{id}/test")
    String test(Caller caller, @PathVariable String id, RedirectAttributes redirect) {
        webhooks.test(caller, id);
        redirect.addFlashAttribute("done", "webhooks.tested");
        redirect.addAttribute("id", id);
        return BACK + "/{id}";
    }

    @PostMapping("/{id}/remove")
    String remove(Caller caller, @PathVariable String id, RedirectAttributes redirect) {
        webhooks.remove(caller, id);
        redirect.addFlashAttribute("done", "webhooks.removed");
        return BACK;
    }

    private String fill(Caller caller, Model model) {
        model.addAttribute("webhooks", webhooks.list(caller)).addAttribute("choices", WebhookEvent.values());
        return "organisation-webhooks";
    }
}
