/** An engineer's words before they are sent: canned replies, drafts, previews of the mail. */
@NullMarked
package org.supportprocess.desk.writing;

import org.jspecify.annotations.NullMarked;
