package org.supportprocess.outage;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Hindrances;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.turn.Turn.Hindrance;
import org.supportprocess.request.turn.Turn.Reason;

/** An outage holds up the turns of the requests that it explains, until each has been told that it is over. */
@Component
@Order(1)
class OpenOutages implements Hindrances {

    private final OutageLinks links;

    OpenOutages(OutageLinks links) {
        this.links = links;
    }

    @Override
    public Map<String, Hindrance> of(Collection<SupportRequest> requests) {
        return links
                .holdingUp(requests.stream()
                        .map(request -> request.number().value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(
                        link -> link.request().value(),
                        link -> new Hindrance(Reason.OUTAGE, link.linkedAt()),
                        (one, other) -> one));
    }
}
