/** The partners to whom customers delegate their administration. */
@NamedInterface("partner")
package org.supportprocess.customer.partner;

import org.springframework.modulith.NamedInterface;
