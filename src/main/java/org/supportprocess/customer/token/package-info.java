/** The access tokens by which programs call in the name of an organisation. */
@NamedInterface("token")
package org.supportprocess.customer.token;

import org.springframework.modulith.NamedInterface;
