/** The page that opens a request. */
package org.supportprocess.portal.opening;
