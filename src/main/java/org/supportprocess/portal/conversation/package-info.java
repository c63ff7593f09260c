/** The page of one request: its conversation, its files, its forms. */
@NullMarked
package org.supportprocess.portal.conversation;

import org.jspecify.annotations.NullMarked;
