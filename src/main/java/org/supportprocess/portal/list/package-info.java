/** The list of a customer's requests. */
package org.supportprocess.portal.list;
