/** The decision tables, asked together with the rule that answers. */
package org.supportprocess.process.tables;
