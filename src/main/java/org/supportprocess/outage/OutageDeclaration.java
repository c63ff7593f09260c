package org.supportprocess.outage;

import java.util.List;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;

/**
 * The declaration of an outage.
 *
 * @param summary the effect customers notice, in words for them
 * @param requests the requests that it explains, each once; may be empty
 */
public record OutageDeclaration(Service service, String summary, List<RequestNumber> requests) {}
