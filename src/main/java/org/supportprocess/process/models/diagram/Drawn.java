package org.supportprocess.process.models.diagram;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.diagram.Drawing.Label;
import org.supportprocess.process.models.diagram.Drawing.Line;
import org.supportprocess.process.models.diagram.Drawing.Segment;
import org.supportprocess.process.models.diagram.Drawing.Shape;

/** How a diagram is drawn: it is read by people who never see anything else of the product. Each flaw is a note. */
final class Drawn implements DiagramRule {

    /** In the diagram's own pixels; with fewer it is still read on a screen. */
    private static final int WIDEST = 2200;

    private static final int MOST_ACTIVITIES = 30;

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        List<Drawing> planes = Drawing.of(diagram).toList();
        return Stream.concat(undrawn(diagram, planes), planes.stream().flatMap(plane -> Stream.of(
                        size(diagram, plane), shapes(diagram, plane), lines(diagram, plane), labels(diagram, plane))
                .flatMap(found -> found)));
    }

    private static Stream<Finding> undrawn(Diagram diagram, List<Drawing> planes) {
        Set<FlowElement> drawn = planes.stream()
                .flatMap(plane -> Stream.<FlowElement>concat(
                        plane.shapes().stream().map(Shape::node),
                        plane.lines().stream().map(Line::flow)))
                .collect(Collectors.toSet());
        return diagram.elements(FlowElement.class).stream()
                .filter(element ->
                        (element instanceof FlowNode || element instanceof SequenceFlow) && !drawn.contains(element))
                .map(element -> diagram.note(element, "is not drawn", "Draw it, or take it out"));
    }

    private static Stream<Finding> size(Diagram diagram, Drawing plane) {
        long activities = plane.shapes().stream()
                .filter(shape -> shape.node() instanceof Activity)
                .count();
        return Stream.concat(
                plane.width() <= WIDEST
                        ? Stream.empty()
                        : Stream.of(Finding.note(
                                diagram.file(),
                                plane.name(),
                                "is wider than a screen",
                                "Keep it under %d pixels".formatted(WIDEST))),
                activities <= MOST_ACTIVITIES
                        ? Stream.empty()
                        : Stream.of(Finding.note(
                                diagram.file(),
                                plane.name(),
                                "has %d activities in one picture".formatted(activities),
                                "Keep it under %d".formatted(MOST_ACTIVITIES))));
    }

    private static Stream<Finding> shapes(Diagram diagram, Drawing plane) {
        return Stream.of(
                        shapes(
                                diagram,
                                plane,
                                shape -> !hasDefaultSize(shape),
                                "has a size of its own",
                                "Draw tasks 100 by 80, gateways 50 and events 36 wide"),
                        shapes(
                                diagram,
                                plane,
                                shape -> plane.shapes().stream()
                                        .anyMatch(inner -> shape.contains(inner)
                                                && !shape.box().contains(grown(inner.box(), 20))),
                                "comes too close to what is in it",
                                "Leave a margin of 20"),
                        pairs(
                                diagram,
                                plane.shapes(),
                                Shape::node,
                                (one, other) -> !one.carries(other)
                                        && !other.carries(one)
                                        && !one.contains(other)
                                        && !other.contains(one)
                                        && one.overlaps(other),
                                "lies on"),
                        plane.shapes().stream()
                                .filter(shape -> shape.node() instanceof StartEvent && bends(diagram, plane, shape))
                                .map(shape -> diagram.note(
                                        shape.node(),
                                        "the way from here bends",
                                        "Draw the usual way straight on to the right")))
                .flatMap(found -> found);
    }

    private static Stream<Finding> shapes(
            Diagram diagram, Drawing plane, Predicate<Shape> wrong, String sentence, String remedy) {
        return plane.shapes().stream().filter(wrong).map(shape -> diagram.note(shape.node(), sentence, remedy));
    }

    private static Stream<Finding> lines(Diagram diagram, Drawing plane) {
        return Stream.of(
                        lines(
                                diagram,
                                plane,
                                line -> line.segments().anyMatch(Segment::isDiagonal),
                                "runs askew",
                                "Draw it across and down"),
                        lines(
                                diagram,
                                plane,
                                line -> plane.shapes().stream()
                                                .anyMatch(
                                                        shape -> !belongs(line, shape) && line.runsThrough(shape.box()))
                                        || plane.labels().stream().anyMatch(label -> line.runsThrough(label.box())),
                                "runs through something",
                                "Lead it around"),
                        lines(
                                diagram,
                                plane,
                                line -> !docks(plane, line.flow().getSource(), line.start())
                                        || !docks(plane, line.flow().getTarget(), line.end()),
                                "does not begin and end in the middle of a side",
                                "Dock it there"),
                        pairs(
                                diagram,
                                plane.lines(),
                                Line::flow,
                                (one, other) -> !connected(one, other) && one.meets(other),
                                "meets"))
                .flatMap(found -> found);
    }

    private static Stream<Finding> lines(
            Diagram diagram, Drawing plane, Predicate<Line> wrong, String sentence, String remedy) {
        return plane.lines().stream().filter(wrong).map(line -> diagram.note(line.flow(), sentence, remedy));
    }

    private static Stream<Finding> labels(Diagram diagram, Drawing plane) {
        return Stream.concat(
                pairs(
                        diagram,
                        plane.labels(),
                        Label::element,
                        (one, other) -> one.box().intersects(other.box()),
                        "has its label on that of"),
                plane.labels().stream()
                        .filter(label -> plane.shapes().stream()
                                .anyMatch(shape -> !(shape.node() instanceof SubProcess
                                                && shape.box().contains(label.box()))
                                        && shape.box().intersects(label.box())))
                        .map(label -> diagram.note(label.element(), "has its label on something", "Move the label")));
    }

    private static <T> Stream<Finding> pairs(
            Diagram diagram, List<T> all, Function<T, BaseElement> element, BiPredicate<T, T> wrong, String meets) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (T other : all.subList(i + 1, all.size())) {
                if (wrong.test(all.get(i), other)) {
                    found.add(diagram.note(
                            element.apply(all.get(i)),
                            "%s “%s”".formatted(meets, Diagram.place(element.apply(other))),
                            "Move one of them"));
                }
            }
        }
        return found.stream();
    }

    /** Follows the way straight on; a way back to what was passed before is not a bend. */
    private static boolean bends(Diagram diagram, Drawing plane, Shape start) {
        Set<FlowNode> passed = new LinkedHashSet<>();
        FlowNode node = start.node();
        while (passed.add(node) && diagram.outgoing(node).findAny().isPresent()) {
            List<SequenceFlow> onward = diagram.outgoing(node)
                    .filter(flow -> !passed.contains(flow.getTarget()))
                    .toList();
            List<SequenceFlow> straight = Stream.concat(
                            onward.stream(), diagram.borderOf(node).flatMap(diagram::outgoing))
                    .filter(flow -> plane.lineOf(flow)
                            .filter(line -> isStraight(line, start))
                            .isPresent())
                    .toList();
            if (straight.isEmpty() && !onward.isEmpty()) {
                return true;
            }
            node = straight.isEmpty() ? node : straight.get(0).getTarget();
        }
        return false;
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

    /** In the middle of a side, at a gateway that is its tip; at a sub-process anywhere on its border. */
    private static boolean docks(Drawing plane, FlowNode node, Waypoint point) {
        return plane.shapeOf(node).filter(shape -> docks(shape, point)).isPresent();
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

    private static Rectangle2D grown(Rectangle2D box, int by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
