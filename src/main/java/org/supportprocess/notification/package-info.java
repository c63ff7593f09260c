/** Mail to customers: what there is to tell is noted down when it happens, and sent by a process of its own. */
package org.supportprocess.notification;
