/** The application's entry point. */
@NullMarked
package org.supportprocess;

import org.jspecify.annotations.NullMarked;
