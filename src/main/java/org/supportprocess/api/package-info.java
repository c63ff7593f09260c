/** The HTTP API under {@code /api}, for programs of customers, of partners or of our own. */
@NullMarked
package org.supportprocess.api;

import org.jspecify.annotations.NullMarked;
