/** From what an OpenID provider says about a person to an account here, and nobody else's account. */
package org.supportprocess.signin.openid;
