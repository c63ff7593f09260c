/** The telephone desk: calls, how callers have shown who they are, and who speaks which language. No engine, no web. */
package org.supportprocess.phone;
