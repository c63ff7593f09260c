/** The roles of the people who work here, their queues, their least rights and their first filters. */
package org.supportprocess.process.accounts;
