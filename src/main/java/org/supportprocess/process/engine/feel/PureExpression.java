package org.supportprocess.process.engine.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Tells which variables an expression reads, if its value depends on nothing else: not on the clock, not on
 * functions somebody added. Whatever is not known to be harmless counts as not pure.
 */
final class PureExpression {

    private static final Set<String> PURE_NODES = Set.of(
            "ConstNull",
            "ConstInputValue",
            "ConstNumber",
            "ConstBool",
            "ConstString",
            "ConstList",
            "ConstRange",
            "OpenConstRangeBoundary",
            "ClosedConstRangeBoundary",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "UnaryTestExpression",
            "AtLeastOne",
            "Not",
            "Conjunction",
            "Disjunction",
            "Equal",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "If",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "Ref",
            "FunctionInvocation",
            "PositionalFunctionParameters",
            // the two kinds of a Scala list
            "::",
            "Nil");

    private static final Set<String> PURE_FUNCTIONS = Set.of(
            "not",
            "contains",
            "starts with",
            "ends with",
            "matches",
            "upper case",
            "lower case",
            "string length",
            "substring",
            "list contains");

    private final Set<String> variables = new LinkedHashSet<>();

    private PureExpression() {}

    static Optional<List<String>> variablesOf(Exp expression) {
        PureExpression visitor = new PureExpression();
        return visitor.isPure(expression) ? Optional.of(List.copyOf(visitor.variables)) : Optional.empty();
    }

    private boolean isPure(Object node) {
        if (node instanceof Ref reference) {
            return isPure(reference);
        }
        return !(node instanceof Product product) || isPure(product);
    }

    private boolean isPure(Ref reference) {
        String variable = reference.names().head();
        variables.add(variable);
        // The name of the input is no variable of the request: a test that asks for it is left alone.
        return !FeelEngine.UnaryTests$.MODULE$.inputVariable().equals(variable);
    }

    private boolean isPure(Product product) {
        return PURE_NODES.contains(product.productPrefix())
                && !(product instanceof FunctionInvocation call && !PURE_FUNCTIONS.contains(call.function()))
                && allPure(product.productIterator());
    }

    private boolean allPure(Iterator<Object> parts) {
        while (parts.hasNext()) {
            if (!isPure(parts.next())) {
                return false;
            }
        }
        return true;
    }
}
