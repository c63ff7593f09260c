/** The versions of the calendars, as their files say them, each kept for good. */
package org.supportprocess.calendar.versions;
