/** An engineer's words before they are sent: canned replies, drafts, previews of the mail. */
package org.supportprocess.desk.writing;
