package org.supportprocess.request;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.supportprocess.request.turn.Turn.Hindrance;

/** What stands in the way of a turn of the customer's, as one part of the product knows it. It is asked, never told. */
public interface Hindrances {

    /** What is in the way now; requests that nothing stands in the way of are missing. */
    Map<String, Hindrance> of(Collection<SupportRequest> requests);

    /** The instant up to which this part of the product knows what customers did. */
    default Instant knownUntil() {
        return Instant.MAX;
    }
}
