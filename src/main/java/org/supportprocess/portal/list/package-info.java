/** The list of a customer's requests. */
@NullMarked
package org.supportprocess.portal.list;

import org.jspecify.annotations.NullMarked;
