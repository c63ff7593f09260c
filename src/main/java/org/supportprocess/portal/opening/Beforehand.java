package org.supportprocess.portal.opening;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.HelpArticle;
import org.supportprocess.selfservice.HelpArticles;
import org.supportprocess.selfservice.ServiceHealth;

/** What may make a request needless: trouble that we know of, and articles that fit (service description, section 5). */
@Component
class Beforehand {

    private static final int MOST_ARTICLES = 3;

    private final ServiceHealth health;
    private final HelpArticles articles;

    Beforehand(ServiceHealth health, HelpArticles articles) {
        this.health = health;
        this.articles = articles;
    }

    /** Of the service that the form is about; of all as long as it does not say. */
    List<Disturbance> disturbances(OpenForm form) {
        return form.code("service", Service.class).map(health::disturbances).orElseGet(health::disturbances);
    }

    /** Those that fit what was typed, else those about the kind of support, else those about the service. */
    List<HelpArticle> articles(OpenForm form, Locale reader) {
        Service service = form.code("service", Service.class).orElse(null);
        String topic = form.get("topic").replace('_', ' ');
        List<HelpArticle> found = articles.search(form.get("summary") + " " + topic, service, reader);
        if (found.isEmpty() && form.code("supportType", SupportType.class).orElse(null) == SupportType.BILLING) {
            found = articles.search("billing", service, reader);
        }
        if (found.isEmpty() && service != null) {
            found = articles.search("", service, reader);
        }
        boolean asked = service != null || form.has("summary");
        return asked ? found.stream().limit(MOST_ARTICLES).toList() : List.of();
    }
}
