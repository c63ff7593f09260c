/** The customer's turn: how long it lasts, and until when. */
@NamedInterface("turn")
@NullMarked
package org.supportprocess.request.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
