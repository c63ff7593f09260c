/** The numbers by which people know a request. */
@NamedInterface("number")
package org.supportprocess.request.number;

import org.springframework.modulith.NamedInterface;
