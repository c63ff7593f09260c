/** The list of a customer's requests with its filters. */
@NullMarked
package org.supportprocess.portal.list;

import org.jspecify.annotations.NullMarked;
