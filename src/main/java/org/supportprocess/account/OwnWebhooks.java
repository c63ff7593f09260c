package org.supportprocess.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.Paging;
import org.supportprocess.web.Plain;
import org.supportprocess.webhook.Destinations;
import org.supportprocess.webhook.Webhook;
import org.supportprocess.webhook.WebhookDeliveries;
import org.supportprocess.webhook.WebhookDelivery;
import org.supportprocess.webhook.WebhookDesk;
import org.supportprocess.webhook.WebhookEvent;
import org.supportprocess.webhook.Webhooks;

/** What an organisation does with its webhooks. */
@Service
public class OwnWebhooks {

    private static final int MOST = 5;

    private final OwnAffairs affairs;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookDesk desk;
    private final Destinations destinations;
    private final Clock clock;

    OwnWebhooks(
            OwnAffairs affairs,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookDesk desk,
            Destinations destinations,
            Clock clock) {
        this.affairs = affairs;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.desk = desk;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** Oldest first; there are few. */
    public List<Webhook> list(Caller caller) {
        return webhooks.findByOrganisationAndDisabledAtIsNullOrderByCreatedAtAscIdAsc(affairs.organisation(caller));
    }

    public Webhook get(Caller caller, String id) {
        return webhooks.findByIdAndOrganisationAndDisabledAtIsNull(id, affairs.organisation(caller))
                .orElseThrow(() -> new NotFound("There is no webhook with this id. GET /api/webhooks lists yours."));
    }

    /** Not in a transaction: to look a name up takes as long as somebody else's server likes. */
    public Webhook add(Caller caller, NewWebhook wanted) {
        String organisation = affairs.organisation(caller);
        if (list(caller).size() >= MOST) {
            throw new InvalidField("url", "cannot be added: there are %d webhooks already; remove one".formatted(MOST));
        }
        URI url = wanted.address();
        destinations.flaw(url).ifPresent(flaw -> {
            throw new InvalidField("url", flaw);
        });
        return webhooks.save(new Webhook(organisation, url, wanted.events(), caller.user(), clock.instant()));
    }

    @Transactional
    public void remove(Caller caller, String id) {
        get(caller, id).disable(clock.instant());
    }

    /** Newest first. */
    public Page<WebhookDelivery> deliveries(Caller caller, String id, Paging paging) {
        return deliveries.findByWebhookOrderByCreatedAtDescIdDesc(
                get(caller, id).id(), paging.request());
    }

    /** Sends an event about nothing, to see whether the receiver understands. */
    @Transactional
    public WebhookDelivery test(Caller caller, String id) {
        return desk.test(get(caller, id));
    }

    /** @param url where the events are posted */
    public record NewWebhook(
            @NotNull @Plain(max = Webhook.URL_LENGTH) String url,

            @NotEmpty(message = "must name at least one event")
            Set<@NotNull(message = "must not be null") WebhookEvent> events) {

        URI address() {
            try {
                return new URI(url.strip()).parseServerAuthority();
            } catch (URISyntaxException unreadable) {
                throw new InvalidField("url", "must be a full address such as https://example.com/support-events");
            }
        }
    }
}
