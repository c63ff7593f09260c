/** The sign-in: one for the API, the pages, Tasklist or the engine's own API, with limits for whoever guesses. */
@NullMarked
package org.supportprocess.signin;

import org.jspecify.annotations.NullMarked;
