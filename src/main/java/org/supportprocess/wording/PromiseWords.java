package org.supportprocess.wording;

import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.promise.ResponseTarget;

/** Says to a customer by when an engineer makes contact, in the customer's own zone; or that no hour is promised. */
@Component
public class PromiseWords {

    private final MessageSource messages;
    private final Times times;

    PromiseWords(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    public String of(ResponseTarget target, ZoneId zone, Locale reader) {
        return target.promised()
                ? messages.getMessage(
                        "open.promise.by." + target.availability(),
                        new Object[] {
                            times.local(target.respondBy(), zone, reader, "open.promise.at"), times.name(zone, reader)
                        },
                        reader)
                : messages.getMessage("open.promise.none." + target.availability(), null, reader);
    }
}
