/** The page of one request, with everything a customer does there. */
package org.supportprocess.portal.conversation;
