/** The limits of text that people write. */
@NamedInterface("text")
package org.supportprocess.request.text;

import org.springframework.modulith.NamedInterface;
