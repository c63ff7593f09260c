/** One sign-in for the API, the pages, Tasklist and the engine’s own API. */
package org.supportprocess.signin;
