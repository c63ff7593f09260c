package org.supportprocess.process.models.diagram;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One BPMN file as a process analyst sees it. */
public final class Diagram {

    /** In front of the name of a form that goes live with its diagram. */
    static final String DEPLOYED = "embedded:deployment:";

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String file;
    private final BpmnModelInstance model;
    private final Document xml;

    /** Looking through the whole file takes time, and each rule does. */
    private final Map<Class<?>, Collection<?>> elements = new HashMap<>();

    private final Supplier<Map<FlowNode, List<SequenceFlow>>> outgoing =
            SingletonSupplier.of(() -> flows(SequenceFlow::getSource));
    private final Supplier<Map<FlowNode, List<SequenceFlow>>> incoming =
            SingletonSupplier.of(() -> flows(SequenceFlow::getTarget));

    /**
     * @param file its bare name
     * @param xml the same, down to what the model does not know
     */
    public Diagram(String file, BpmnModelInstance model, Document xml) {
        this.file = file;
        this.model = model;
        this.xml = xml;
    }

    public String file() {
        return file;
    }

    BpmnModelInstance model() {
        return model;
    }

    public Element root() {
        return xml.getDocumentElement();
    }

    /** The file that the key of a form names; a key of another kind stands for itself. */
    public static String form(String key) {
        return key.startsWith(DEPLOYED) ? key.substring(DEPLOYED.length()) : key;
    }

    /** @param form its bare file name */
    public boolean opens(String form) {
        return Xml.all(root())
                .anyMatch(element -> element.getAttributeNS(CAMUNDA, "formKey").equals(DEPLOYED + form));
    }

    /** Where one is misspelt, the other is not too many. */
    public boolean findsItsForms(Set<String> forms) {
        return Xml.all(root())
                .map(element -> element.getAttributeNS(CAMUNDA, "formKey"))
                .filter(key -> !key.isEmpty())
                .allMatch(key -> forms.contains(form(key)));
    }

    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> Collection<T> elements(Class<T> kind) {
        return (Collection<T>) elements.computeIfAbsent(kind, any -> model.getModelElementsByType(kind));
    }

    /** By what the flows say, as the engine does; the lists at the elements only repeat it. */
    private Map<FlowNode, List<SequenceFlow>> flows(Function<SequenceFlow, @Nullable FlowNode> end) {
        return elements(SequenceFlow.class).stream()
                .filter(flow -> end.apply(flow) != null)
                .collect(Collectors.groupingBy(flow -> requireNonNull(end.apply(flow))));
    }

    public Optional<Process> process() {
        return elements(Process.class).stream().findFirst();
    }

    /** Empty where there is no process or it has no id. */
    public String processId() {
        return process().map(Process::getId).orElse("");
    }

    Stream<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.get().getOrDefault(node, List.of()).stream();
    }

    Stream<SequenceFlow> incoming(FlowNode node) {
        return incoming.get().getOrDefault(node, List.of()).stream();
    }

    Stream<BoundaryEvent> borderOf(FlowNode node) {
        return elements(BoundaryEvent.class).stream().filter(event -> node.equals(event.getAttachedTo()));
    }

    boolean splits(FlowNode gateway) {
        return gateway instanceof Gateway && outgoing(gateway).count() > 1;
    }

    /** One of several ways out of a gateway that asks. */
    boolean answers(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && splits(gateway);
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }

    static boolean isEventSubProcess(ModelElementInstance element) {
        return element instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    static <T extends ModelElementInstance> Stream<T> extensions(ModelElementInstance element, Class<T> kind) {
        return element.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extensions -> extensions.getElements().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    Finding stops(ModelElementInstance at, String sentence, String remedy) {
        return Finding.stops(file, place(at), sentence, remedy);
    }

    Finding note(ModelElementInstance at, String sentence, String remedy) {
        return Finding.note(file, place(at), sentence, remedy);
    }

    Finding stops(Element at, String sentence, String remedy) {
        return Finding.stops(file, place(at), sentence, remedy);
    }

    private String place(Element element) {
        ModelElementInstance known = model.getModelElementById(element.getAttribute("id"));
        if (known != null) {
            return place(known);
        }
        return element.getParentNode() instanceof Element parent ? place(parent) : "the diagram";
    }

    /** The label of an element, or of what it belongs to. */
    static String place(ModelElementInstance element) {
        if (element instanceof SequenceFlow flow) {
            String answer = label(flow);
            return "%s → %s%s"
                    .formatted(end(flow.getSource()), end(flow.getTarget()), answer == null ? "" : " (" + answer + ")");
        }
        return Stream.iterate(element, Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(part -> !(part instanceof EventDefinition))
                .map(Diagram::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("the diagram");
    }

    private static String end(@Nullable FlowNode node) {
        return node == null ? "nowhere" : Optional.ofNullable(label(node)).orElse("?");
    }

    private static @Nullable String label(ModelElementInstance element) {
        return Stream.of("name", "id")
                .map(element::getAttributeValue)
                .filter(value -> value != null && !value.isBlank())
                .map(value -> value.replaceAll("\\s+", " "))
                .findFirst()
                .orElse(null);
    }

    /** Whether an element, or a listener at it, calls a bean. */
    public static boolean calls(FlowNode node, String bean) {
        return Variables.beans(node).anyMatch(called -> called.name().equals(bean));
    }

    static String id(ModelElementInstance element) {
        return Optional.ofNullable(element.getAttributeValue("id")).orElse("");
    }

    static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
