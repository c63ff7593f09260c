/** The page on which analysts decide about diagrams, tables and forms, operations bring those of before back, and auditors read. */
@NullMarked
package org.supportprocess.desk.models;

import org.jspecify.annotations.NullMarked;
