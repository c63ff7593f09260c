/** Where calendars come from: their files, and the record of every version that was ever in force. */
package org.supportprocess.calendar.versions;
