/** The decision tables, asked together with the rule that answers. */
@NullMarked
package org.supportprocess.process.tables;

import org.jspecify.annotations.NullMarked;
