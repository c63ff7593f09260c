package org.supportprocess.process.engine.expressions;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * Closes CVE-2026-109432: an expression that is evaluated without an execution behind it comes from a task query or
 * a stored filter, that is, from a person. It may name the present, with plain steps from it, and the current user
 * with the user's groups. Everything else is refused.
 *
 * <p>The engine itself refuses expressions in the outer part of a query only, and lets the inner parts
 * ({@code orQueries}, an extended filter) pass.
 */
final class QueryExpressions extends SpringExpressionManager {

    private static final String STEPS = "(\\.(plus|minus)(Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,5}\\)"
            + "|\\.withTimeAtStartOfDay\\(\\)){0,8}";

    private static final Pattern ALLOWED = Pattern.compile("\\s*[$#]\\{\\s*(now\\(\\)|dateTime\\(\\)" + STEPS
            + "|currentUser\\(\\)|currentUserGroups\\(\\))\\s*}\\s*");

    QueryExpressions(Map<Object, Object> beans) {
        super(null, beans);
    }

    @Override
    public Expression createExpression(String expression) {
        return new Guarded(createValueExpression(expression), this, expression);
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, QueryExpressions expressions, String text) {
            super(value, expressions, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isAllowedInAQuery()) {
                throw new ExpressionRefused(getExpressionText());
            }
            return super.getValue(scope, execution);
        }

        private boolean isAllowedInAQuery() {
            return isLiteralText() || ALLOWED.matcher(getExpressionText()).matches();
        }
    }
}
