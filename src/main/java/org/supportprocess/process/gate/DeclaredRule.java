package org.supportprocess.process.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConstraint;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaValue;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.request.text.PlainText;

/**
 * The rule that a diagram declares itself, by the fields of a generated task form as Camunda Modeler writes them: texts, choices,
 * whole numbers, and yes or no. A text is no longer than a note.
 */
record DeclaredRule(UserTask task, List<CamundaFormField> declared) implements TaskRule {

    private static final String TEXT = "string";
    private static final String CHOICE = "enum";
    private static final String NUMBER = "long";
    private static final String YES_OR_NO = "boolean";

    private static final Set<String> TYPES = Set.of(TEXT, CHOICE, NUMBER, YES_OR_NO);

    private static final String REQUIRED = "required";
    private static final String MINLENGTH = "minlength";
    private static final String MAXLENGTH = "maxlength";

    /** The rule of this task, if its diagram declares one; a form without fields declares that nothing is handed in. */
    static Optional<DeclaredRule> of(UserTask task) {
        return extensions(task, CamundaFormData.class)
                .findFirst()
                .map(data -> new DeclaredRule(task, List.copyOf(data.getCamundaFormFields())));
    }

    /**
     * What an analyst has declared that could not be checked or kept, as the end of a sentence.
     *
     * @param taken the names that the product uses itself
     */
    Optional<String> flaw(Set<String> taken) {
        return declared.stream()
                .flatMap(
                        field -> flaw(field, taken)
                                .map(flaw -> "declares the field “%s” %s".formatted(field.getCamundaId(), flaw))
                                .stream())
                .findFirst();
    }

    private Optional<String> flaw(CamundaFormField field, Set<String> taken) {
        if (taken.contains(String.valueOf(field.getCamundaId()))) {
            return Optional.of("by a name that the product uses itself: choose another one");
        }
        return switch (String.valueOf(field.getCamundaType())) {
            case TEXT -> flawOfText(field);
            case CHOICE -> flawOfChoice(field);
            case NUMBER -> unknownConstraint(field, Set.of(REQUIRED));
            case YES_OR_NO ->
                unknownConstraint(field, Set.of()).map(flaw -> flaw + "; a box that is not ticked means no");
            default -> Optional.of("as “%s”: use boolean, enum, long or string".formatted(field.getCamundaType()));
        };
    }

    private Optional<String> flawOfText(CamundaFormField field) {
        Optional<String> unknown = unknownConstraint(field, Set.of(REQUIRED, MINLENGTH, MAXLENGTH));
        if (unknown.isPresent()) {
            return unknown;
        }
        if (shortest(field) > longest(field)) {
            return Optional.of("with a minlength above %d, the most that it takes".formatted(longest(field)));
        }
        return extensions(task, CamundaTaskListener.class).anyMatch(DeclaredRule::isToldOfCompletion)
                ? Optional.empty()
                : Optional.of("as a text that nothing keeps: name it “note”, and add the task listener ${recordNote}"
                        + " to the event “complete”");
    }

    private static Optional<String> flawOfChoice(CamundaFormField field) {
        List<String> choices = choices(field);
        return choices.isEmpty() || choices.contains(null)
                ? Optional.of("as a choice without values that all have an id")
                : unknownConstraint(field, Set.of(REQUIRED));
    }

    private static Optional<String> unknownConstraint(CamundaFormField field, Set<String> known) {
        return constraints(field)
                .filter(constraint -> !known.contains(constraint.getCamundaName()) || !isUnderstood(constraint))
                .map(constraint -> "with the constraint “%s”, which is not checked".formatted(words(constraint)))
                .findFirst();
    }

    private static boolean isUnderstood(CamundaConstraint constraint) {
        return REQUIRED.equals(constraint.getCamundaName())
                || String.valueOf(constraint.getCamundaConfig()).matches("\\d{1,6}");
    }

    private static String words(CamundaConstraint constraint) {
        return Stream.of(constraint.getCamundaName(), constraint.getCamundaConfig())
                .filter(word -> word != null)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Set<String> tasks() {
        return Set.of(task.getId());
    }

    @Override
    public Set<String> fields() {
        return declared.stream().map(CamundaFormField::getCamundaId).collect(Collectors.toSet());
    }

    @Override
    public VariableMap admit(Task waiting, HandedIn handedIn) {
        VariableMap admitted = Variables.createVariables();
        for (CamundaFormField field : declared) {
            String name = field.getCamundaId();
            if (isGiven(handedIn.plain(name))) {
                admitted.putAll(admitted(field, handedIn));
            } else if (constraint(field, REQUIRED).isPresent()) {
                throw StepRefused.because(name, "is missing (%s)".formatted(field.getCamundaLabel()));
            } else {
                admitted.putValueTyped(name, Variables.untypedNullValue(TEXT.equals(field.getCamundaType())));
            }
        }
        return admitted;
    }

    /** A generated form hands in an empty text for a field that was left empty. */
    private static boolean isGiven(@Nullable Object value) {
        return value != null && !(value instanceof String text && text.isBlank());
    }

    private static VariableMap admitted(CamundaFormField field, HandedIn handedIn) {
        String name = field.getCamundaId();
        return switch (field.getCamundaType()) {
            case CHOICE -> Variables.putValue(name, handedIn.choice(name, choices(field)));
            case NUMBER -> Variables.putValue(name, handedIn.wholeNumber(name));
            case YES_OR_NO -> Variables.putValue(name, handedIn.yesOrNo(name));
            default -> text(field, handedIn);
        };
    }

    private static VariableMap text(CamundaFormField field, HandedIn handedIn) {
        String name = field.getCamundaId();
        if (handedIn.text(name, "must be a text").strip().length() < shortest(field)) {
            throw StepRefused.because(name, "must have at least %d characters".formatted(shortest(field)));
        }
        return handedIn.flawless(name, "must be a text", longest(field));
    }

    private static int shortest(CamundaFormField field) {
        return length(field, MINLENGTH).orElse(0);
    }

    private static int longest(CamundaFormField field) {
        return Math.min(length(field, MAXLENGTH).orElse(PlainText.REASON_LENGTH), PlainText.REASON_LENGTH);
    }

    private static Optional<Integer> length(CamundaFormField field, String kind) {
        return constraint(field, kind).map(CamundaConstraint::getCamundaConfig).map(Integer::valueOf);
    }

    private static List<String> choices(CamundaFormField field) {
        return field.getCamundaValues().stream()
                .map(CamundaValue::getCamundaId)
                .collect(Collectors.toList()); // which may hold null
    }

    private static Optional<CamundaConstraint> constraint(CamundaFormField field, String kind) {
        return constraints(field)
                .filter(constraint -> kind.equals(constraint.getCamundaName()))
                .findFirst();
    }

    private static Stream<CamundaConstraint> constraints(CamundaFormField field) {
        return Stream.ofNullable(field.getCamundaValidation())
                .flatMap(validation -> validation.getCamundaConstraints().stream());
    }

    private static boolean isToldOfCompletion(CamundaTaskListener listener) {
        return "complete".equals(listener.getCamundaEvent());
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(UserTask task, Class<T> kind) {
        return Stream.ofNullable(task.getExtensionElements())
                .map(ExtensionElements::getElements)
                .flatMap(Collection::stream)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
