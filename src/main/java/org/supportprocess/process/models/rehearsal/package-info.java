/** Lives that a set of models is led through before it is real. */
@NullMarked
package org.supportprocess.process.models.rehearsal;

import org.jspecify.annotations.NullMarked;
