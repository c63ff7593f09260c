/** The partners to whom customers delegate their administration. */
@NamedInterface("partner")
@NullMarked
package org.supportprocess.customer.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
