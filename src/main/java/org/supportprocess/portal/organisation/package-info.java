/** The pages of an organisation: its people, its access tokens, its webhooks. */
@NullMarked
package org.supportprocess.portal.organisation;

import org.jspecify.annotations.NullMarked;
