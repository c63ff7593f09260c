/** The portal: pages for customers and their partners, in their language and their zone. They work without a script. */
package org.supportprocess.portal;
