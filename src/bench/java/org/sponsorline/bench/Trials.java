package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.sponsorline.desktop.MeasuredWindow;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState.Panes;

/// What a person does in the window besides moving about: searches, filters, regroups, clicks. Through the window's
/// own fields, boxes and buttons, and the toolkit's robot for the mouse.
final class Trials {

    static final String WINDOW = "first window with the bundled record";
    static final String OPEN = "open the file to first picture";
    static final String FIRST_SEARCH = "first search, index made";
    static final String SEARCH = "search keystroke to result list";
    static final String FILTER = "filter toggle to repaint";
    static final String REGROUP = "regroup to repaint";
    static final String CLICK = "click to details";
    private static final String ASIDE = "aside";

    private static final List<String> QUERIES = List.of("harbour ba", "meridian", "lumen 12", "official", "quartz mo");
    private static final List<String> FACETS = List.of("#facet-kind", "#facet-programme", "#facet-country");
    private static final int BOXES = 3;
    private static final List<String> LANES =
            List.of("organization", "category", "territory", "edition", "programme");

    private final MeasuredWindow window;
    private final int times;
    private final Robot robot = new Robot();
    private List<Point2D> targets = List.of();
    private boolean changed;

    /// One doing.
    ///
    /// @param done whether its result is there
    record Trial(String what, Runnable act, BooleanSupplier done) {}

    Trials(MeasuredWindow window, int times) {
        this.window = window;
        this.times = times;
    }

    /// Each kind of doing so many times or a few more.
    List<Trial> all() {
        List<Trial> trials = new ArrayList<>();
        searches(trials);
        trials.add(new Trial(ASIDE, () -> {
            type(window.timeline(), KeyCode.ESCAPE);
            window.timeline().requestFocus();
        }, () -> true));
        filters(trials);
        regroups(trials);
        clicks(trials);
        return trials;
    }

    private void searches(List<Trial> trials) {
        trials.add(firstSearch());
        trials.add(new Trial(ASIDE, () -> watch(((ListView<?>) window.scene().lookup("#search-list")).getItems()),
                () -> true));
        for (int done = 0; done < times;) {
            for (String query : QUERIES) {
                for (int i = 0; i < query.length(); i++) {
                    char letter = query.charAt(i);
                    boolean first = i == 0;
                    if (letter != ' ') {
                        trials.add(new Trial(SEARCH, () -> {
                            changed = false;
                            if (first) {
                                field().selectAll();
                            }
                            letter(letter);
                        }, () -> changed));
                        done++;
                    } else {
                        trials.add(new Trial(ASIDE, () -> letter(letter), () -> true));
                    }
                }
            }
        }
    }

    /// The search that makes the index.
    Trial firstSearch() {
        return new Trial(FIRST_SEARCH, () -> {
            field().requestFocus();
            letter('a');
        }, () -> window.scene().lookup("#search-list") instanceof ListView<?> list && !list.getItems().isEmpty());
    }

    /// The table beside the timeline.
    Trial table() {
        return new Trial("table", () -> window.workspace().show(window.workspace().getState().withPanes(Panes.BOTH)),
                () -> window.scene().lookup(".table-view") instanceof TableView<?> table && !table.getItems().isEmpty());
    }

    private void filters(List<Trial> trials) {
        for (int done = 0; done < times;) {
            for (String facet : FACETS) {
                for (int box = 0; box < BOXES; box++) {
                    for (int turn = 0; turn < 2; turn++, done++) {
                        int which = box;
                        trials.add(new Trial(FILTER, () -> {
                            List<Node> boxes = List.copyOf(window.scene().lookup(facet).lookupAll(".check-box"));
                            ((CheckBox) boxes.get(Math.min(which, boxes.size() - 1))).fire();
                        }, this::isRepainted));
                    }
                }
            }
        }
    }

    private void regroups(List<Trial> trials) {
        for (int done = 0; done < times;) {
            for (String lanes : LANES) {
                trials.add(new Trial(REGROUP,
                        () -> ((ToggleButton) window.scene().lookup("#toolbar-group-by-" + lanes)).fire(),
                        this::isRepainted));
                done++;
            }
        }
    }

    private void clicks(List<Trial> trials) {
        trials.add(new Trial(ASIDE, () -> {
            TimelineView view = window.timeline();
            double middle = view.getViewport().startDay() + view.getViewport().spanDays() * 0.6;
            view.setViewport(new Viewport(middle - 300, middle + 300));
            view.setScrollY(view.maxScrollY() * 0.2);
        }, () -> true));
        trials.add(new Trial(ASIDE, () -> targets = targets(times), () -> true));
        for (int i = 0; i < times; i++) {
            int which = i;
            trials.add(new Trial(ASIDE, () -> robot.mouseMove(target(which)), () -> true));
            trials.add(new Trial(CLICK, () -> {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }, this::isTold));
        }
    }

    private Point2D target(int which) {
        return targets.get(which % targets.size());
    }

    /// Where on the screen different items are.
    private List<Point2D> targets(int wanted) {
        TimelineView view = window.timeline();
        Node plot = view.lookup(".plot");
        TimelineLayout layout = view.getContent().layout();
        Frame frame = new Frame(
                view.getViewport(), view.plotWidthProperty().get(), view.plotHeightProperty().get(), view.getScrollY(), 0);
        Map<Integer, Point2D> found = new LinkedHashMap<>();
        for (double y = 60; y < frame.heightPx() && found.size() < wanted; y += 7) {
            for (double x = 20; x < frame.widthPx() && found.size() < wanted; x += 37) {
                if (HitTester.hit(layout, frame, x, y) instanceof Hit.OnItem on) {
                    found.putIfAbsent(on.item(), plot.localToScreen(x, y));
                }
            }
        }
        if (found.size() < 2) {
            throw new IllegalStateException("There is nothing to click on.");
        }
        return List.copyOf(found.values());
    }

    private boolean isRepainted() {
        Arrangement arrangement = window.workspace().getArrangement();
        return window.isPictured() && window.timeline().getContent().layout() == arrangement.layout();
    }

    /// Whether the page tells about what is selected.
    private boolean isTold() {
        Node page = ((ScrollPane) window.scene().lookup("#detail")).getContent();
        return Objects.equals(page.getUserData(), window.workspace().getState().lead());
    }

    private void watch(javafx.beans.Observable list) {
        list.addListener((InvalidationListener) _ -> changed = true);
    }

    private TextField field() {
        return (TextField) window.scene().lookup("#search-field");
    }

    private void letter(char letter) {
        String text = String.valueOf(letter);
        Event.fireEvent(field(), new KeyEvent(
                KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void type(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
