/** The access tokens by which programs call in the name of an organisation. */
@NamedInterface("token")
@NullMarked
package org.supportprocess.customer.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
