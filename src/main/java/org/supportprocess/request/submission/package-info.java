/** The submission of a request: what a customer asks for, on which terms. */
@NamedInterface("submission")
package org.supportprocess.request.submission;

import org.springframework.modulith.NamedInterface;
