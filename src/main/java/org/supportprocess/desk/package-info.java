/** The engineers' workplace beside Tasklist: who works on what, which actions are open to them. */
@NullMarked
package org.supportprocess.desk;

import org.jspecify.annotations.NullMarked;
