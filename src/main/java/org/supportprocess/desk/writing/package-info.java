/** What engineers write beside their tasks: drafts, notes, canned replies, previews of letters. */
@NullMarked
package org.supportprocess.desk.writing;

import org.jspecify.annotations.NullMarked;
