package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.HelpArticle;
import org.supportprocess.selfservice.HelpArticleCatalogue;
import org.supportprocess.web.PlainTextOnly;

/** Help articles for programs, in the caller's language where there is a translation, else in English. */
@RestController
@RequestMapping(path = "/api/help", produces = MediaType.APPLICATION_JSON_VALUE)
class SelfServiceController {

    private final HelpArticleCatalogue articles;

    SelfServiceController(HelpArticleCatalogue articles) {
        this.articles = articles;
    }

    /** @param q words to search for; without any, all articles about the service, or simply all */
    @Operation(summary = "Finds help articles")
    @GetMapping
    FoundView search(
            Caller caller,
            Locale reader,
            @RequestParam(defaultValue = "") @PlainTextOnly(max = 200, mayBeBlank = true) String q,
            @RequestParam(required = false) @Nullable Service service) {
        return new FoundView(articles.search(q, service, reader).stream()
                .map(ArticleView::of)
                .toList());
    }

    /** @param items the best first */
    record FoundView(List<ArticleView> items) {}

    /** @param page the address at which a person reads it */
    record ArticleView(String id, String language, String title, String summary, List<Service> services, String page) {

        static ArticleView of(HelpArticle article) {
            return new ArticleView(
                    article.id(),
                    article.language(),
                    article.title(),
                    article.summary(),
                    List.copyOf(article.services()),
                    "/help/" + article.id());
        }
    }
}
