package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import org.sponsorline.desktop.MeasuredWindow;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.time.Viewport;

/// What a hand does to the timeline: drags, wheel turns and pointer moves at several zooms and lane positions, one
/// step a frame. Drags and moves go through the toolkit's robot, turns of the wheel as events to the plot, because
/// the robot knows whole notches only and each step is to be a frame of its own.
final class FrameScript {

    private static final int DRAG_STEP_PX = 11;
    private static final int TURN_PX = 18;
    private static final double ZOOM_PER_TURN = Math.pow(1.25, TURN_PX / 40.0);
    /// Frames after a jump to another place, which belong to no segment.
    private static final int SETTLING = 4;
    private final MeasuredWindow window;
    private final TimelineView view;
    private final Node plot;
    private final Robot robot = new Robot();
    private final Viewport whole;
    private final int framesPerSegment;
    private final List<Step> steps = new ArrayList<>();

    /// One frame's doing; a blank segment only leads to the next one.
    ///
    /// @param ready whether what comes next may begin
    record Step(String segment, Runnable act, BooleanSupplier ready) {
        Step(String segment, Runnable act) {
            this(segment, act, () -> true);
        }
    }

    /// @param places where to look at each zoom
    FrameScript(MeasuredWindow window, Viewport whole, List<DensePlaces.AtZoom> places, int framesPerSegment) {
        this.window = window;
        this.whole = whole;
        this.framesPerSegment = framesPerSegment;
        view = window.timeline();
        plot = view.lookup(".plot");
        places.forEach(this::write);
        zoomInAndOut(places.getLast());
    }

    List<Step> steps() {
        return steps;
    }

    private void write(DensePlaces.AtZoom zoom) {
        zoom.places().forEach((name, place) -> {
            String at = zoom.name() + ", " + name;
            jump(place);
            drag("pan, " + at);
            jump(place);
            turns("scroll, " + at, framesPerSegment, -TURN_PX, false);
            jump(place);
            hover("hover, " + at);
        });
    }

    /// From everything in view to the closest zoom's busiest place and back.
    private void zoomInAndOut(DensePlaces.AtZoom closest) {
        DensePlaces.Place target = closest.places().values().iterator().next();
        jump(new DensePlaces.Place(whole, target.scrollY()));
        int turns = (int) (Math.log(whole.spanDays() / target.viewport().spanDays()) / Math.log(ZOOM_PER_TURN));
        turns("zoom", turns, TURN_PX, true);
        turns("zoom", turns, -TURN_PX, true);
    }

    private void jump(DensePlaces.Place place) {
        steps.add(new Step("", () -> view.setViewport(place.viewport()), window::isPictured));
        steps.add(new Step("", () -> {
            view.setViewport(place.viewport());
            view.setScrollY(place.scrollY());
        }, window::isPictured));
        for (int i = 1; i < SETTLING; i++) {
            steps.add(new Step("", () -> { }));
        }
    }

    private void drag(String segment) {
        steps.add(new Step("", () -> {
            moveTo(0.5, 0.5);
            robot.mousePress(MouseButton.PRIMARY);
        }));
        for (int i = 0; i < framesPerSegment; i++) {
            int x = offset(i);
            steps.add(new Step(segment, () -> robot.mouseMove(at(0.5, 0.5).getMinX() + x, at(0.5, 0.5).getMinY() + x / 8.0)));
        }
        steps.add(new Step("", () -> robot.mouseRelease(MouseButton.PRIMARY)));
    }

    /// There and back, a few times, ending where it began to turn.
    private int offset(int i) {
        int half = Math.max(1, framesPerSegment / 2);
        return (i < half ? i + 1 : 2 * half - i) * DRAG_STEP_PX;
    }

    private void hover(String segment) {
        for (int i = 0; i < framesPerSegment; i++) {
            double part = (i + 0.5) / framesPerSegment;
            steps.add(new Step(segment, () -> moveTo(0.1 + 0.6 * part, 0.15 + 0.75 * (part * 7 % 1))));
        }
    }

    private void turns(String segment, int frames, int px, boolean control) {
        for (int i = 0; i < frames; i++) {
            steps.add(new Step(segment, () -> turn(px, control)));
        }
    }

    private void turn(int px, boolean control) {
        double x = plot.getLayoutBounds().getWidth() * 0.6;
        double y = plot.getLayoutBounds().getHeight() * 0.5;
        Bounds screen = at(0.6, 0.5);
        Event.fireEvent(plot, new ScrollEvent(
                ScrollEvent.SCROLL, x, y, screen.getMinX(), screen.getMinY(), false, control, false, false, false, false,
                0, px, 0, px, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                0, new PickResult(plot, x, y)));
    }

    private void moveTo(double partX, double partY) {
        Bounds point = at(partX, partY);
        robot.mouseMove(point.getMinX(), point.getMinY());
    }

    private Bounds at(double partX, double partY) {
        Bounds bounds = plot.getLayoutBounds();
        return plot.localToScreen(new javafx.geometry.BoundingBox(
                bounds.getMinX() + bounds.getWidth() * partX, bounds.getMinY() + bounds.getHeight() * partY, 0, 0));
    }
}
