/** The sheet of a request: everything that an engineer needs in front of them. */
package org.supportprocess.desk.sheet;
