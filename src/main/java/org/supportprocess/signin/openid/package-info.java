/** Sign-in through an OpenID provider. */
@NamedInterface("openid")
package org.supportprocess.signin.openid;

import org.springframework.modulith.NamedInterface;
