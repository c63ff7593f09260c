/** The pages on which an organisation settles its own affairs. */
@NullMarked
package org.supportprocess.portal.organisation;

import org.jspecify.annotations.NullMarked;
