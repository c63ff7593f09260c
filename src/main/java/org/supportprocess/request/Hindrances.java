package org.supportprocess.request;

import java.util.Collection;
import java.util.Map;
import org.supportprocess.request.turn.Turn.Hindrance;

/** What stands in the way of a turn of the customer's, as one part of the product knows it. It is asked, never told. */
public interface Hindrances {

    /** What is in the way now; requests that nothing stands in the way of are missing. */
    Map<String, Hindrance> of(Collection<SupportRequest> requests);
}
