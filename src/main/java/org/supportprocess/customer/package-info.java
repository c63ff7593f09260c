/** Who our customers are: organisations, their subscriptions, their administrators and the partners they trust. */
package org.supportprocess.customer;
