package org.supportprocess.wording;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * The promise in words for a customer, in the customer's own zone: by when an engineer makes contact, or no hour at
 * all.
 */
@Component
public class PromiseWords {

    private final MessageSource messages;
    private final PageTimes times;

    PromiseWords(MessageSource messages, PageTimes times) {
        this.messages = messages;
        this.times = times;
    }

    public String of(ResponseTarget target, ZoneId zone, Locale reader) {
        Instant promise = target.respondBy();
        return promise == null
                ? messages.getMessage("open.promise.none." + target.availability(), null, reader)
                : messages.getMessage(
                        "open.promise.by." + target.availability(),
                        new Object[] {times.local(promise, zone, reader, "open.promise.at"), times.name(zone, reader)},
                        reader);
    }
}
