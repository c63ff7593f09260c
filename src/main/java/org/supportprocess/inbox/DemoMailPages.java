package org.supportprocess.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.supportprocess.access.Caller;
import org.supportprocess.notification.MailRenderer;
import org.supportprocess.notification.OutgoingMail;
import org.supportprocess.notification.OutgoingMails;
import org.supportprocess.notification.RenderedMail;
import org.supportprocess.web.NotFound;
import org.supportprocess.wording.PageReader;

/**
 * The demo's pages of outgoing mail, sent or not for want of a mail server. Customers and partners see the mails to
 * themselves; staff, who see every request, see all of them.
 */
@Profile("demo")
@Controller
@RequestMapping("/demo/mail")
class DemoMailPages {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    /** The policy for showing a mail with its own looks: it can load nothing, run nothing and lead nowhere. */
    private static final String NOTHING_BUT_ITS_LOOKS = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final OutgoingMails mails;
    private final MailRenderer renderer;

    DemoMailPages(OutgoingMails mails, MailRenderer renderer) {
        this.mails = mails;
        this.renderer = renderer;
    }

    @GetMapping
    String list(Caller caller, PageReader reader, @RequestParam(defaultValue = "0") int page, Model model) {
        Pageable which = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), SIZE);
        Page<OutgoingMail> found = caller.isCustomer() ? mails.newestTo(caller.user(), which) : mails.newest(which);
        model.addAttribute("mails", found.map(mail -> new DemoMail(mail, renderer.of(mail))));
        model.addAttribute("zone", reader.zone());
        return "demo/mails";
    }

    @GetMapping("/{id}")
    String show(Caller caller, PageReader reader, @PathVariable long id, Model model) {
        OutgoingMail mail = reachable(caller, id);
        model.addAttribute("mail", mail);
        model.addAttribute("letter", renderer.of(mail));
        model.addAttribute("zone", reader.zone());
        return "demo/mail";
    }

    @GetMapping("/{id}/html")
    ResponseEntity<String> html(Caller caller, @PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", NOTHING_BUT_ITS_LOOKS)
                .body(renderer.of(reachable(caller, id)).html());
    }

    private OutgoingMail reachable(Caller caller, long id) {
        Optional<OutgoingMail> found = mails.findById(id)
                .filter(mail -> !caller.isCustomer() || mail.recipient().user().equals(caller.user()));
        return found.orElseThrow(() -> new NotFound("There is no such mail to you."));
    }

    record DemoMail(OutgoingMail mail, RenderedMail letter) {}
}
