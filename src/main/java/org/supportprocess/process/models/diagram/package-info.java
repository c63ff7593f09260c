/** What is checked of a diagram and its forms. */
@NullMarked
package org.supportprocess.process.models.diagram;

import org.jspecify.annotations.NullMarked;
