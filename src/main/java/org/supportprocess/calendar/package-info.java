/** Business time. Nothing but {@code java.time}: the one place where a day is turned into an instant. */
package org.supportprocess.calendar;
