/** Business time: the one place where a day is turned into an instant. {@code java.time}, and a library for public holidays. */
package org.supportprocess.calendar;
