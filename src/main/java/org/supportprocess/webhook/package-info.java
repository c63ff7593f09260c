/** Tells the programs of customers what happens to their requests. */
package org.supportprocess.webhook;
