package org.supportprocess.process.engine.expressions;

import org.camunda.bpm.engine.BadUserRequestException;

/** A query has used an expression that a query may not use. */
final class ExpressionRefused extends BadUserRequestException {

    ExpressionRefused(String expression) {
        super(("The expression '%s' is not allowed in a query. Allowed are now(), dateTime() with plus and minus"
                        + " steps, currentUser() and currentUserGroups().")
                .formatted(expression));
    }
}
