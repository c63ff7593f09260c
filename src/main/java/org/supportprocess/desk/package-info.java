/** What the engineers' side needs beyond the engine: their pages, and what Tasklist shows them. */
package org.supportprocess.desk;
