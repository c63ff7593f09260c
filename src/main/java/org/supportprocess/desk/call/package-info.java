/** Where the telephone desk works: finding and verifying callers, what to say to them, and the record of calls. */
package org.supportprocess.desk.call;
