package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.supportprocess.Drawing.Label;
import org.supportprocess.Drawing.Line;
import org.supportprocess.Drawing.Segment;
import org.supportprocess.Drawing.Shape;

/** How every diagram is drawn: it is read by people who never see anything else of the product. */
class DrawingConventionsTest {

    /** In the diagram's own pixels; it is still read on a screen that is 1,440 wide. */
    private static final int WIDEST = 1800;

    private static final int MOST_ACTIVITIES = 20;

    @Test
    void everythingIsDrawn() {
        assertThat(Drawing.all()).isNotEmpty();
        Diagram.all().forEach(diagram -> {
            List<Drawing> planes = Drawing.of(diagram).toList();
            assertThat(planes.stream().flatMap(plane -> plane.shapes().stream()).map(Shape::node))
                    .containsExactlyInAnyOrderElementsOf(diagram.elements(FlowNode.class));
            assertThat(planes.stream().flatMap(plane -> plane.lines().stream()).map(Line::flow))
                    .containsExactlyInAnyOrderElementsOf(diagram.elements(SequenceFlow.class));
        });
    }

    @Test
    void everyPlaneCanBeReadOnOneScreen() {
        assertThat(Drawing.all())
                .allSatisfy(plane -> assertThat(plane.width()).as(plane.name()).isLessThanOrEqualTo(WIDEST))
                .allSatisfy(
                        plane -> assertThat(plane.shapes().stream().filter(shape -> shape.node() instanceof Activity))
                                .as(plane.name())
                                .hasSizeLessThanOrEqualTo(MOST_ACTIVITIES));
    }

    @Test
    void shapesHaveTheirDefaultSize() {
        assertThat(found(drawing -> drawing.shapes().stream().filter(shape -> !hasDefaultSize(shape))))
                .as("Tasks are 100 by 80, gateways 50, events 36")
                .isEmpty();
    }

    @Test
    void noFlowRunsDiagonally() {
        assertThat(found(drawing ->
                        drawing.lines().stream().filter(line -> line.segments().anyMatch(Segment::isDiagonal))))
                .as("Flows run across or down, never askew")
                .isEmpty();
    }

    @Test
    void noFlowsMeetOnTheirWay() {
        assertThat(pairs(Drawing::lines, (one, other) -> !connected(one, other) && one.meets(other)))
                .as("Flows neither cross nor share a way")
                .isEmpty();
    }

    @Test
    void noFlowRunsThroughAShapeOrALabel() {
        assertThat(found(drawing -> drawing.lines().stream()
                        .flatMap(line -> Stream.concat(
                                drawing.shapes().stream()
                                        .filter(shape -> !belongs(line, shape) && line.runsThrough(shape.box()))
                                        .map(shape -> line + " runs through " + shape),
                                drawing.labels().stream()
                                        .filter(label -> line.runsThrough(label.box()))
                                        .map(label -> line + " runs through " + label)))))
                .isEmpty();
    }

    @Test
    void noShapesOverlap() {
        assertThat(pairs(
                        Drawing::shapes,
                        (one, other) -> !one.carries(other)
                                && !other.carries(one)
                                && !one.contains(other)
                                && !other.contains(one)
                                && one.overlaps(other)))
                .isEmpty();
    }

    @Test
    void everySubProcessEnclosesItsContent() {
        assertThat(found(drawing -> drawing.shapes().stream().filter(shape -> drawing.shapes().stream()
                        .anyMatch(inner -> shape.contains(inner) && !shape.box().contains(grown(inner.box(), 20))))))
                .as("A sub-process has a margin of 20 or more around what is in it")
                .isEmpty();
    }

    @Test
    void noLabelLiesOnAnything() {
        assertThat(pairs(Drawing::labels, (one, other) -> one.box().intersects(other.box())))
                .isEmpty();
        assertThat(found(drawing -> drawing.labels().stream().flatMap(label -> drawing.shapes().stream()
                        .filter(shape -> !encloses(shape, label) && shape.box().intersects(label.box()))
                        .map(shape -> label + " lies on " + shape))))
                .isEmpty();
    }

    @Test
    void flowsBeginAndEndInTheMiddleOfASide() {
        assertThat(found(drawing -> drawing.lines().stream()
                        .filter(line -> !docks(drawing.shapeOf(line.flow().getSource()), line.start())
                                || !docks(drawing.shapeOf(line.flow().getTarget()), line.end()))))
                .as(
                        "Flows dock in the middle of a side, at a gateway that is its tip; at a sub-process anywhere on its border")
                .isEmpty();
    }

    @Test
    void theHappyPathIsStraight() {
        assertThat(found(drawing -> drawing.shapes().stream()
                        .filter(shape -> shape.node() instanceof StartEvent)
                        .flatMap(start -> bends(drawing, start).stream())))
                .as("From its start a process goes straight on to the right, without a bend")
                .isEmpty();
    }

    /** What waits at an activity's border for the customer leads on as well as the end of the activity does. */
    private static Stream<SequenceFlow> borderOf(Drawing drawing, FlowNode node) {
        return drawing.shapes().stream()
                .map(Shape::node)
                .filter(event -> event instanceof BoundaryEvent border && node.equals(border.getAttachedTo()))
                .flatMap(event -> event.getOutgoing().stream());
    }

    /** Follows the way straight on; a way back to what was passed before is not a bend. */
    private static List<String> bends(Drawing drawing, Shape start) {
        Set<FlowNode> passed = new LinkedHashSet<>();
        FlowNode node = start.node();
        while (passed.add(node) && !node.getOutgoing().isEmpty()) {
            List<SequenceFlow> onward = node.getOutgoing().stream()
                    .filter(flow -> !passed.contains(flow.getTarget()))
                    .toList();
            List<SequenceFlow> straight = Stream.concat(onward.stream(), borderOf(drawing, node))
                    .filter(flow -> isStraight(drawing.lineOf(flow), start))
                    .toList();
            if (straight.isEmpty() && !onward.isEmpty()) {
                return List.of("The path from " + start + " bends after " + Diagram.words(node));
            }
            node = straight.isEmpty() ? node : straight.get(0).getTarget();
        }
        return List.of();
    }

    private static boolean isStraight(Line line, Shape start) {
        return line.points().size() == 2
                && line.start().getX() < line.end().getX()
                && line.points().stream()
                        .allMatch(point -> point.getY() == start.box().getCenterY());
    }

    private static boolean hasDefaultSize(Shape shape) {
        Rectangle2D box = shape.box();
        if (shape.node() instanceof SubProcess) {
            return true;
        }
        int width = shape.node() instanceof Event ? 36 : shape.node() instanceof Gateway ? 50 : 100;
        return box.getWidth() == width && box.getHeight() == (width == 100 ? 80 : width);
    }

    private static boolean docks(Shape shape, Waypoint point) {
        Rectangle2D box = shape.box();
        boolean leftOrRight = point.getX() == box.getMinX() || point.getX() == box.getMaxX();
        boolean aboveOrBelow = point.getY() == box.getMinY() || point.getY() == box.getMaxY();
        return shape.node() instanceof SubProcess
                ? leftOrRight || aboveOrBelow
                : leftOrRight && point.getY() == box.getCenterY() || aboveOrBelow && point.getX() == box.getCenterX();
    }

    /** One ends where the other begins; nothing else may meet, not even on the way into the same element. */
    private static boolean connected(Line one, Line other) {
        return one.flow().getTarget().equals(other.flow().getSource())
                || other.flow().getTarget().equals(one.flow().getSource());
    }

    private static boolean belongs(Line line, Shape shape) {
        return Stream.of(line.flow().getSource(), line.flow().getTarget())
                .anyMatch(end -> end.equals(shape.node())
                        || shape.contains(new Shape(end, shape.box()))
                        || shape.carries(new Shape(end, shape.box())));
    }

    private static boolean encloses(Shape shape, Label label) {
        return shape.node() instanceof SubProcess && shape.box().contains(label.box());
    }

    private static Rectangle2D grown(Rectangle2D box, int by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static List<String> found(Function<Drawing, Stream<?>> rule) {
        return Drawing.all().stream().flatMap(rule).map(String::valueOf).toList();
    }

    private static <T> List<String> pairs(Function<Drawing, List<T>> kind, BiPredicate<T, T> rule) {
        List<String> pairs = new ArrayList<>();
        for (Drawing drawing : Drawing.all()) {
            List<T> all = kind.apply(drawing);
            for (int i = 0; i < all.size(); i++) {
                for (T other : all.subList(i + 1, all.size())) {
                    if (rule.test(all.get(i), other)) {
                        pairs.add(all.get(i) + " and " + other);
                    }
                }
            }
        }
        return pairs;
    }
}
