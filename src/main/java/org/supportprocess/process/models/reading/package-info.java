/** Reads what people have written into a model file. */
@NullMarked
package org.supportprocess.process.models.reading;

import org.jspecify.annotations.NullMarked;
