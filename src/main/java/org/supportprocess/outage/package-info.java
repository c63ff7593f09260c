/** One outage, many requests: what is known of it, which requests it explains, and what each of them was told. */
package org.supportprocess.outage;
