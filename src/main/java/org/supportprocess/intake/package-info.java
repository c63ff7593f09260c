/** The edge that customers, partners and staff reach from outside: the HTTP API. It knows who calls and what they may see. */
package org.supportprocess.intake;
