/**
 * The domain: a support request, what can happen to it and what is remembered of it. It knows no engine, no web and no
 * JSON; {@link org.supportprocess.request.SupportProcess} is how it tells the process what happened.
 */
package org.supportprocess.request;
