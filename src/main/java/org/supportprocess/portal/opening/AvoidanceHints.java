package org.supportprocess.portal.opening;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.HelpArticle;
import org.supportprocess.selfservice.HelpArticleCatalogue;
import org.supportprocess.selfservice.ServiceHealth;

/** Known disturbances and fitting articles, which may make a request needless (service description, section 5). */
@Component
class AvoidanceHints {

    private static final int MOST_ARTICLES = 3;

    private final ServiceHealth health;
    private final HelpArticleCatalogue articles;

    AvoidanceHints(ServiceHealth health, HelpArticleCatalogue articles) {
        this.health = health;
        this.articles = articles;
    }

    /** The disturbances of the form's service; of all services as long as it names none. */
    List<Disturbance> disturbances(NewRequestForm form) {
        return form.code("service", Service.class).map(health::disturbances).orElseGet(health::disturbances);
    }

    /** The articles that fit the typed words, else those about the kind of support, else those about the service. */
    List<HelpArticle> articles(NewRequestForm form, Locale reader) {
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
