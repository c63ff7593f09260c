/** The pages on which an organisation settles its own affairs. */
package org.supportprocess.portal.organisation;
