/** Sign-in through an OpenID provider. */
@NamedInterface("openid")
@NullMarked
package org.supportprocess.signin.openid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
