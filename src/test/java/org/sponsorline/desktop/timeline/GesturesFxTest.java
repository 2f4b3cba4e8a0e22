package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.view.ViewState;

/// What the tests of gestures and keys share: the real main window on the bundled record, put back to the opening view
/// before each, and where in it things are. Each test is named by what it holds: `gesture → effect`.
///
/// What goes on behind a gesture is tested beside it (`PanFxTest`, `WheelZoomFxTest`, `SelectFxTest` and so on).
abstract class GesturesFxTest extends WindowFxTest {

    static final String ALIBABA = "agreement:alibaba-top";
    static final String INTEL = "agreement:intel-top";

    TimelineView view;
    ViewState home;

    void begin() {
        startOnBundledRecord();
        view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
        home = state();
    }

    DynamicTest gesture(String name, Runnable test) {
        return dynamicTest(name, () -> {
            reset();
            test.run();
        });
    }

    void reset() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            workspace().show(home);
            view.setScrollY(0);
            view.focusPlacement(-1);
        });
        awaitFolding();
        copied.clear();
        // The pointer rests where it marks nothing.
        hands().move(new Point2D(5, 5));
        focusTimeline();
    }

    void awaitFolding() {
        awaitPicture();
        waitUntil("the lanes are folded as they should be", () -> workspace().getArrangement().state().collapsed()
                .equals(workspace().getState().collapsed()));
        settle();
    }

    /// What a "+n" or several marks drawn as one stand for.
    static List<Integer> many(@Nullable Hit hit) {
        return switch (hit) {
            case Hit.OnMore on -> List.copyOf(on.items());
            case Hit.OnRun on -> List.copyOf(on.items());
            case null, default -> List.of();
        };
    }

    TimelineViewSkin skin() {
        return (TimelineViewSkin) view.getSkin();
    }

    TimelineLayout layout() {
        return view.getContent().layout();
    }

    Point2D plot(double x, double y) {
        return in(skin().plot(), from(view::frame).namesPx() + x, y);
    }

    int placement(String entry) {
        return layout().firstPlacementOf(view.getContent().item(key(entry)).orElseThrow()).orElseThrow();
    }

    /// Brings an item into sight without choosing it; the middle of what is seen of its bar.
    Point2D bar(String entry) {
        Bounds mark = from(() -> {
            view.setScrollY(new ScrollTargets(view.getContent(), view.frame()).placement(placement(entry)).scrollY());
            return MarkPlace.of(layout(), view.frame(), placement(entry));
        });
        settle();
        return in(skin().plot(), mark.getCenterX(), mark.getCenterY());
    }

    Hit hitAt(Point2D scene) {
        Point2D point = skin().plot().sceneToLocal(scene);
        return view.hit(point.getX(), point.getY());
    }

    /// A point of the plot where this lies, in the scene; scrolls down as far as there are lanes.
    Point2D spot(Predicate<Hit> wanted) {
        settle();
        return from(() -> {
            for (double scroll = 0; scroll <= view.maxScrollY(); scroll += 150) {
                view.setScrollY(scroll);
                for (double y = 4; y < view.plotHeightProperty().get(); y += 3) {
                    double names = view.frame().namesPx();
                    for (double x = names + 4; x < names + view.plotWidthProperty().get(); x += 3) {
                        if (wanted.test(view.hit(x, y))) {
                            return skin().plot().localToScene(x, y);
                        }
                    }
                }
            }
            throw new AssertionError("nothing of this kind is on the timeline");
        });
    }

    double span() {
        return spanOf(state());
    }

    static double spanOf(ViewState state) {
        return state.window().endDay() - state.window().startDay();
    }

    static boolean popupShows(String selector) {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow popup
                && popup.isShowing() && !popup.getScene().getRoot().lookupAll(selector).isEmpty());
    }

    @SuppressWarnings("unchecked")
    List<Integer> items() {
        return ((ListView<Integer>) (ListView<?>) robot.lookup(".item-list-items").query()).getItems();
    }
}
