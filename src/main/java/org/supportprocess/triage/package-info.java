/** Facts in, decision out. What is decided stands in the tables under {@code dmn/}; here are its questions and answers. */
package org.supportprocess.triage;
