package org.supportprocess.walk;

import java.util.function.Supplier;

/** What the model says of a deed: whether it will be done, and what the request is like afterwards. */
record ExpectedOutcome(Verdict verdict, Runnable effect) {

    enum Verdict {
        DONE,
        OUT_OF_TURN,
        NOT_PERMITTED,
        INVALID,
        NO_SUCH_TASK,
        NOT_FOUND,
        NOT_POSSIBLE_NOW;

        /** @throws AssertionError for what is no refusal but a failure */
        static Verdict of(Exception refusal, Supplier<String> where) {
            return switch (refusal.getClass().getSimpleName()) {
                case "TransitionRefused" -> OUT_OF_TURN;
                case "NotPermitted", "AuthorizationException" -> NOT_PERMITTED;
                case "InvalidField" -> INVALID;
                case "FormFieldValidationException" ->
                    refusal.getMessage().startsWith("There is no task") ? NO_SUCH_TASK : INVALID;
                case "RequestNotFound" -> NOT_FOUND;
                case "NotPossibleNow" -> NOT_POSSIBLE_NOW;
                default -> throw new AssertionError("Not a refusal: " + where.get(), refusal);
            };
        }
    }

    static ExpectedOutcome done(Runnable effect) {
        return new ExpectedOutcome(Verdict.DONE, effect);
    }

    static ExpectedOutcome refused(Verdict verdict) {
        return new ExpectedOutcome(verdict, () -> {});
    }

    ExpectedOutcome unless(boolean hindered, Verdict verdict) {
        return hindered ? refused(verdict) : this;
    }
}
