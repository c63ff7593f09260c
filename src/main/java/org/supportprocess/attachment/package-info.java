/** The files of a request: what may be attached, what is looked for in it, and where it is kept. */
package org.supportprocess.attachment;
