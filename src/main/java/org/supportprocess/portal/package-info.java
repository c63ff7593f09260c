/** The frame of the portal: pages for customers or their partners, which work without a script. */
@NullMarked
package org.supportprocess.portal;

import org.jspecify.annotations.NullMarked;
