/** The diagrams that send something out: mail, webhooks, staff digests. */
@NullMarked
package org.supportprocess.process.outbox;

import org.jspecify.annotations.NullMarked;
