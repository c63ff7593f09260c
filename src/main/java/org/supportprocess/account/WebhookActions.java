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
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.webhook.DestinationCheck;
import org.supportprocess.webhook.Webhook;
import org.supportprocess.webhook.WebhookDeliveries;
import org.supportprocess.webhook.WebhookDelivery;
import org.supportprocess.webhook.WebhookDeliveryRecorder;
import org.supportprocess.webhook.WebhookEvent;
import org.supportprocess.webhook.Webhooks;

/** The webhooks of an organisation, as its global administrators keep them. */
@Service
public class WebhookActions {

    private static final int MOST = 5;

    private final GlobalAdministratorAccess access;
    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookDeliveryRecorder recorder;
    private final DestinationCheck destinations;
    private final Clock clock;

    WebhookActions(
            GlobalAdministratorAccess access,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookDeliveryRecorder recorder,
            DestinationCheck destinations,
            Clock clock) {
        this.access = access;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.recorder = recorder;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** The webhooks, oldest first; there are few. */
    public List<Webhook> list(Caller caller) {
        return webhooks.findByOrganisationAndDisabledAtIsNullOrderByCreatedAtAscIdAsc(access.organisation(caller));
    }

    public Webhook get(Caller caller, String id) {
        return webhooks.findByIdAndOrganisationAndDisabledAtIsNull(id, access.organisation(caller))
                .orElseThrow(() -> new NotFound("There is no webhook with this id. GET /api/webhooks lists yours."));
    }

    /** Adds a webhook, outside a transaction: looking up its host takes as long as somebody else's server likes. */
    public Webhook add(Caller caller, NewWebhook wanted) {
        String organisation = access.organisation(caller);
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

    /** The deliveries of a webhook, newest first. */
    public Page<WebhookDelivery> deliveries(Caller caller, String id, Paging paging) {
        return deliveries.findByWebhookOrderByCreatedAtDescIdDesc(
                get(caller, id).id(), paging.request());
    }

    /** Sends a test event, which is about no request, to see whether the receiver understands it. */
    @Transactional
    public WebhookDelivery test(Caller caller, String id) {
        return recorder.test(get(caller, id));
    }

    /** @param url the address that events are posted to */
    public record NewWebhook(
            @NotNull @PlainTextOnly(max = Webhook.URL_LENGTH)
            String url,

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
