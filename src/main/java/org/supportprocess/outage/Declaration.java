package org.supportprocess.outage;

import java.util.List;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;

/**
 * What somebody says who declares an outage.
 *
 * @param summary what customers notice, in words for them
 * @param requests those that it explains, each once; may be empty
 */
public record Declaration(Service service, String summary, List<RequestNumber> requests) {}
