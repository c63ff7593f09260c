package org.supportprocess.process.models.diagram;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** One plane of a diagram as it meets the eye, in its own pixels: a collapsed sub-process has a plane of its own. */
record Drawing(String name, List<Shape> shapes, List<Line> lines, List<Label> labels) {

    static Stream<Drawing> of(Diagram diagram) {
        return diagram.elements(BpmnPlane.class).stream().map(Drawing::of);
    }

    private static Drawing of(BpmnPlane plane) {
        List<Label> labels = new ArrayList<>();
        List<Shape> shapes = plane.getChildElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode && shape.getBounds() != null)
                .peek(shape ->
                        Label.of(shape.getBpmnElement(), shape.getBpmnLabel()).ifPresent(labels::add))
                .map(shape -> new Shape((FlowNode) shape.getBpmnElement(), box(shape.getBounds())))
                .toList();
        List<Line> lines = plane.getChildElementsByType(BpmnEdge.class).stream()
                .filter(edge ->
                        isWhole(edge.getBpmnElement()) && edge.getWaypoints().size() > 1)
                .peek(edge ->
                        Label.of(edge.getBpmnElement(), edge.getBpmnLabel()).ifPresent(labels::add))
                .map(edge -> new Line((SequenceFlow) edge.getBpmnElement(), List.copyOf(edge.getWaypoints())))
                .toList();
        return new Drawing(
                plane.getBpmnElement() == null ? "the diagram" : Diagram.place(plane.getBpmnElement()),
                shapes,
                lines,
                labels);
    }

    private static boolean isWhole(@Nullable BaseElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() != null && flow.getTarget() != null;
    }

    /** Everything on it with its labels. */
    double width() {
        List<Rectangle2D> boxes = Stream.concat(
                        shapes.stream().map(Shape::box), labels.stream().map(Label::box))
                .toList();
        return boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0)
                - boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    Optional<Shape> shapeOf(FlowNode node) {
        return shapes.stream().filter(shape -> shape.node().equals(node)).findFirst();
    }

    Optional<Line> lineOf(SequenceFlow flow) {
        return lines.stream().filter(line -> line.flow().equals(flow)).findFirst();
    }

    record Shape(FlowNode node, Rectangle2D box) {

        boolean contains(Shape other) {
            return Stream.iterate(other.node.getParentElement(), Objects::nonNull, parent -> parent.getParentElement())
                    .anyMatch(node::equals);
        }

        boolean carries(Shape other) {
            return other.node instanceof BoundaryEvent event && node.equals(event.getAttachedTo());
        }

        boolean overlaps(Shape other) {
            return box.intersects(other.box);
        }

        @Override
        public String toString() {
            return Diagram.place(node);
        }
    }

    record Line(SequenceFlow flow, List<Waypoint> points) {

        Waypoint start() {
            return points.get(0);
        }

        Waypoint end() {
            return points.get(points.size() - 1);
        }

        Stream<Segment> segments() {
            return IntStream.range(1, points.size()).mapToObj(i -> Segment.between(points.get(i - 1), points.get(i)));
        }

        boolean meets(Line other) {
            return segments().anyMatch(one -> other.segments().anyMatch(one::meets));
        }

        boolean runsThrough(Rectangle2D box) {
            return segments().anyMatch(segment -> segment.runsThrough(box));
        }

        @Override
        public String toString() {
            return Diagram.place(flow);
        }
    }

    record Segment(double left, double top, double right, double bottom) {

        static Segment between(Waypoint a, Waypoint b) {
            return new Segment(
                    Math.min(a.getX(), b.getX()),
                    Math.min(a.getY(), b.getY()),
                    Math.max(a.getX(), b.getX()),
                    Math.max(a.getY(), b.getY()));
        }

        boolean isDiagonal() {
            return left != right && top != bottom;
        }

        /** Crosses, touches or runs along the other one. */
        boolean meets(Segment other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }

        boolean runsThrough(Rectangle2D box) {
            return left < box.getMaxX()
                    && box.getMinX() < right + 0.5
                    && top < box.getMaxY()
                    && box.getMinY() < bottom + 0.5;
        }
    }

    record Label(BaseElement element, Rectangle2D box) {

        static Optional<Label> of(BaseElement element, @Nullable BpmnLabel label) {
            return Optional.ofNullable(label)
                    .map(BpmnLabel::getBounds)
                    .map(bounds -> new Label(element, Drawing.box(bounds)));
        }

        @Override
        public String toString() {
            return "the label of " + Diagram.place(element);
        }
    }
}
