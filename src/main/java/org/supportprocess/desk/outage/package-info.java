/** Outages as staff declare, update or read them beside Tasklist. */
@NullMarked
package org.supportprocess.desk.outage;

import org.jspecify.annotations.NullMarked;
