package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.selfservice.ArticleFeedback;
import org.supportprocess.selfservice.ArticleFeedback.Opinion;
import org.supportprocess.selfservice.AvoidedRequests;
import org.supportprocess.selfservice.HelpArticle;
import org.supportprocess.selfservice.HelpArticleCatalogue;
import org.supportprocess.selfservice.SelfServiceLinks;
import org.supportprocess.selfservice.ServiceHealth;
import org.supportprocess.web.NotFound;
import org.supportprocess.wording.PageReader;

/** The help pages: articles for customers to find, with their feedback on them. */
@Controller
@RequestMapping("/help")
class HelpPages {

    private static final int LONGEST_QUESTION = 200;

    private final HelpArticleCatalogue articles;
    private final ServiceHealth health;
    private final ArticleFeedback feedback;
    private final AvoidedRequests avoided;
    private final SelfServiceLinks links;

    HelpPages(
            HelpArticleCatalogue articles,
            ServiceHealth health,
            ArticleFeedback feedback,
            AvoidedRequests avoided,
            SelfServiceLinks links) {
        this.articles = articles;
        this.health = health;
        this.feedback = feedback;
        this.avoided = avoided;
        this.links = links;
    }

    @GetMapping
    String index(Caller caller, PageReader reader, @RequestParam(defaultValue = "") String q, Model model) {
        String question = q.substring(0, Math.min(q.length(), LONGEST_QUESTION));
        model.addAttribute("question", question);
        model.addAttribute(
                "articles",
                question.isBlank() ? articles.all(reader.locale()) : articles.search(question, null, reader.locale()));
        model.addAttribute("services", Service.values());
        model.addAttribute("disturbances", health.disturbances());
        model.addAttribute("links", links);
        return "help";
    }

    @GetMapping("/{id}")
    String show(Caller caller, PageReader reader, @PathVariable String id, Model model) {
        HelpArticle article = article(id, reader);
        return page(article, feedback.of(caller.user(), article.id()).orElse(null), model);
    }

    /** @param helpful {@code yes} or {@code no} */
    @PostMapping("/{id}/feedback")
    String judge(
            Caller caller,
            PageReader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String helpful,
            @RequestParam(defaultValue = "") String comment,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        HelpArticle article = article(id, reader);
        String flaw = flaw(helpful, comment);
        if (flaw != null) {
            model.addAttribute("flaw", flaw);
            model.addAttribute("flawed", flaw.equals("help.feedback.choose") ? "helpful" : "comment");
            model.addAttribute("comment", comment);
            model.addAttribute("helpful", helpful);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(article, feedback.of(caller.user(), article.id()).orElse(null), model);
        }
        feedback.give(
                caller.user(), article.id(), new Opinion("yes".equals(helpful), comment.isBlank() ? null : comment));
        told.addFlashAttribute("done", "help.feedback.thanks");
        return "redirect:/help/" + article.id();
    }

    /** @param key identifies this visit, so that pressing twice counts once */
    @PostMapping("/{id}/solved")
    String solved(
            Caller caller,
            PageReader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes told) {
        HelpArticle article = article(id, reader);
        avoided.record(
                key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString(),
                caller.user(),
                article.id(),
                article.services().size() == 1 ? article.services().iterator().next() : null);
        told.addFlashAttribute("done", "help.solved.thanks");
        return "redirect:/help/" + article.id();
    }

    private String page(HelpArticle article, @Nullable Opinion given, Model model) {
        model.addAttribute("article", article);
        model.addAttribute("opinion", given);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "help-article";
    }

    /** The key of the message about the first flaw, if any. */
    private static @Nullable String flaw(String helpful, String comment) {
        if (!helpful.equals("yes") && !helpful.equals("no")) {
            return "help.feedback.choose";
        }
        return comment.isBlank()
                        || PlainText.flaw(comment, PlainText.REASON_LENGTH).isEmpty()
                ? null
                : "help.feedback.comment.flaw";
    }

    private HelpArticle article(String id, PageReader reader) {
        return articles.find(id, reader.locale()).orElseThrow(() -> new NotFound("There is no such article."));
    }
}
