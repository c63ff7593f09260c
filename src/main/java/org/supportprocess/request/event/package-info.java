/** What can happen to a request, as it is kept: kinds and facts. */
@NamedInterface("event")
@NullMarked
package org.supportprocess.request.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
