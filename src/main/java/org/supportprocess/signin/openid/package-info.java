/** The way from an OpenID provider's claims to an account here, never to anybody else's. */
@NullMarked
package org.supportprocess.signin.openid;

import org.jspecify.annotations.NullMarked;
