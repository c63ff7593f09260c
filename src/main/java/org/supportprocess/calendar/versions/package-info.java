/** The versions of the calendars, as their files say them, each kept for good. */
@NullMarked
package org.supportprocess.calendar.versions;

import org.jspecify.annotations.NullMarked;
