/** What an expression may reach: in a model the beans made for it, in a query not even those. */
package org.supportprocess.process.engine.expressions;
