/** The terms of customers as operations change them and auditors read them, on pages of the desk. */
@NullMarked
package org.supportprocess.desk.terms;

import org.jspecify.annotations.NullMarked;
