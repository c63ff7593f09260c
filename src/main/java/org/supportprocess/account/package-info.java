/** An organisation's own affairs: its administrators, partners, access tokens, webhooks. */
@NullMarked
package org.supportprocess.account;

import org.jspecify.annotations.NullMarked;
