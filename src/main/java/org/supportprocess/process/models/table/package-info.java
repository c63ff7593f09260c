/** What is checked of the decision tables and of the examples of what they answer. */
@NullMarked
package org.supportprocess.process.models.table;

import org.jspecify.annotations.NullMarked;
