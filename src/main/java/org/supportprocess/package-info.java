/** The product: one application, its modules below. */
@NullMarked
package org.supportprocess;

import org.jspecify.annotations.NullMarked;
