/** Mail as a way in: an answer by mail becomes a message of its request. */
@NullMarked
package org.supportprocess.inbox;

import org.jspecify.annotations.NullMarked;
