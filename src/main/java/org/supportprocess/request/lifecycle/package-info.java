/** The stages in the life of a request. */
@NamedInterface("lifecycle")
package org.supportprocess.request.lifecycle;

import org.springframework.modulith.NamedInterface;
