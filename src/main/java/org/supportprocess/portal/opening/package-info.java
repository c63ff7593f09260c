/** The page that opens a request. */
@NullMarked
package org.supportprocess.portal.opening;

import org.jspecify.annotations.NullMarked;
