/** The diagrams that send something out: mail, webhooks, staff digests. */
package org.supportprocess.process.outbox;
