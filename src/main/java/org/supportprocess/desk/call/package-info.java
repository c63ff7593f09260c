/** The telephone desk beside Tasklist: finding, verifying, answering a caller. */
@NamedInterface("call")
package org.supportprocess.desk.call;

import org.springframework.modulith.NamedInterface;
