/** The form that opens a request: its prospect, its draft, its check. */
@NullMarked
package org.supportprocess.portal.opening;

import org.jspecify.annotations.NullMarked;
