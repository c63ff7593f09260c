/** Outages as the staff declares, updates or reads them beside Tasklist. */
@NullMarked
package org.supportprocess.desk.outage;

import org.jspecify.annotations.NullMarked;
