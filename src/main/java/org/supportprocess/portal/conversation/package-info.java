/** The page of one request, with everything a customer does there. */
@NullMarked
package org.supportprocess.portal.conversation;

import org.jspecify.annotations.NullMarked;
