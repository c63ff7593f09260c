/** The read side: what was promised and what came of it, from recorded facts only, so that a customer can check it. */
package org.supportprocess.audit;
