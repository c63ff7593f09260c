/** The product: one application, its modules below. */
package org.supportprocess;
