/** Outages as the staff declares, updates or reads them beside Tasklist. */
package org.supportprocess.desk.outage;
