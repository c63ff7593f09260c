/** Outages as the people who work here declare, update and read them beside Tasklist. */
package org.supportprocess.desk.outage;
