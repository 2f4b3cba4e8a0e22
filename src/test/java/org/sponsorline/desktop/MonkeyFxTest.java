package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A monkey at mouse and keyboard: whatever it does, nothing is thrown, nothing is complained of, and what the panels
/// say is of one record and one view.
///
/// The walk depends on its seed and on what the window answers in time; a failure names the seed and the last actions.
final class MonkeyFxTest extends WindowFxTest {

    private static final String[] KEYS = {
        "LEFT", "RIGHT", "UP", "DOWN", "HOME", "END", "PAGE_UP", "PAGE_DOWN", "ENTER", "SPACE", "TAB", "Shift+TAB",
        "ESCAPE", "F", "L", "F3", "Shift+F3", "F5", "F6", "Shift+F6", "F11", "PERIOD", "COMMA", "PLUS", "MINUS",
        "OPEN_BRACKET", "CLOSE_BRACKET", "Shift+LEFT", "Shift+RIGHT", "Shift+UP", "Shift+DOWN", "Shift+ENTER",
        "Shortcut+LEFT", "Shortcut+RIGHT", "Shortcut+UP", "Shortcut+DOWN", "Shortcut+Shift+LEFT",
        "Shortcut+Shift+RIGHT", "Shortcut+Shift+UP", "Shortcut+Shift+DOWN", "Shortcut+DIGIT0", "Shortcut+DIGIT1", "Shortcut+DIGIT2",
        "Shortcut+DIGIT3", "Shortcut+A", "Shortcut+C", "Shortcut+Shift+C", "Shortcut+F", "Shortcut+G", "Shortcut+T",
        "Shortcut+Z", "Shortcut+Y", "Shortcut+Shift+F", "Shortcut+Shift+P", "Shortcut+COMMA", "Shortcut+TAB",
        "Shortcut+O", "Shortcut+E", "Alt+LEFT", "Alt+RIGHT", "Alt+HOME", "Shortcut+OPEN_BRACKET", "F1", "F10",
        "Shift+F10", "BACK_SPACE", "DELETE", "Alt+DOWN", "CONTEXT_MENU"
    };
    private static final String[] WORDS = {
        "visa", "ali", "2016", "2021/2028", "summer 2021", "2021年7月19日", "奥运", "  ", "{", "😀", "１９９８", "zzz",
        "a", "the", "999999", "-5", "[x", "\"q"
    };
    private static final Set<String> END = Set.of("Quit", "退出");
    private static final int REMEMBERED = 12;
    private static final int BETWEEN_COUNTS = 6;
    private static final int PATIENCE_FRAMES = 300;
    private static final Duration SAMPLE_EVERY = Duration.ofSeconds(30);
    private static final int MOST_COMPLAINTS = 30;

    private final List<String> lately = new ArrayList<>();
    private Random random;
    private Robot hand;
    private int done;
    private boolean speaksAnew = true;
    private boolean ends = true;

    @Test
    void aShortWalkFindsNothing() {
        walk(1, 60);
    }

    @Test
    @Tag("long")
    void aLongWalkFindsNothing() {
        walk(Long.getLong("monkey.seed", 1), Integer.getInteger("monkey.actions", 3200));
    }

    /// The program's memory does not grow with its use: what lives after a collection, and what the process has.
    @Test
    @Tag("long")
    void aSoakKeepsMemoryFlat() {
        int minutes = Integer.getInteger("soak.minutes", 60);
        // Nobody changes the language all day long, nor ends the program a hundred times in one process.
        speaksAnew = false;
        ends = false;
        List<MemorySample> samples = new ArrayList<>();
        long begun = System.nanoTime();
        List<String> complaints = walk(Long.getLong("monkey.seed", 1), action -> {
            Duration since = Duration.ofNanos(System.nanoTime() - begun);
            if (since.compareTo(SAMPLE_EVERY.multipliedBy(samples.size())) >= 0) {
                samples.add(MemorySample.now(since));
                write(Path.of("target", "soak.txt"), samples.stream().map(MemorySample::line).toList());
            }
            return since.toMinutes() < minutes;
        });
        // What is made once is made in the first third.
        List<MemorySample> warm = samples.subList(samples.size() / 3, samples.size());
        long early = MemorySample.median(warm.subList(0, warm.size() / 2));
        long late = MemorySample.median(warm.subList(warm.size() / 2, warm.size()));
        assertTrue(late <= early + early / 5 + 8, () -> "from " + early + " to " + late + " MB: " + samples);
        assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }

    /// What hears the complaints hears those of the toolkit, or a walk proves nothing.
    @Test
    void complaintsAreHeard() {
        try (Warnings warnings = new Warnings()) {
            System.getLogger("javafx.css").log(System.Logger.Level.WARNING, "planted");
            System.err.println("printed");
            Thread thread = Thread.ofPlatform().start(() -> {
                throw new IllegalStateException("thrown");
            });
            waitUntil("the thread has ended", () -> !thread.isAlive());

            String heard = warnings.take().toString();

            assertTrue(heard.contains("planted") && heard.contains("printed") && heard.contains("thrown"), heard);
            assertEquals(List.of(), warnings.take());
        }
    }

    private void walk(long seed, int actions) {
        List<String> complaints = walk(seed, action -> action < actions);
        assertEquals(List.of(), complaints, () -> "with seed " + seed + ":\n" + String.join("\n", complaints));
    }

    /// @param goesOn asked with the number of actions done
    /// @return what there was to complain of
    private List<String> walk(long seed, IntPredicate goesOn) {
        random = new Random(seed);
        List<String> complaints = new ArrayList<>();
        try (Warnings warnings = new Warnings()) {
            onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(warnings::uncaught));
            startOnBundledRecord();
            EventHandler<WindowEvent> stay = Event::consume;
            if (!ends) {
                onFx(() -> stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, stay));
            }
            while (goesOn.test(done) && complaints.size() < MOST_COMPLAINTS) {
                act();
                if (!from(stage::isShowing)) {
                    // The palette offers the end as well.
                    startOnBundledRecord();
                }
                warnings.take().forEach(heard -> complain(complaints, heard));
                try {
                    onFx(() -> WindowInvariants.assertWithinBounds(workspace(), stage));
                    if (done % BETWEEN_COUNTS == 0) {
                        assertCountsAgree();
                    }
                } catch (AssertionError e) {
                    complain(complaints, e.getMessage());
                }
            }
            onFx(() -> stage.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, stay));
            assertQuits();
            warnings.take().forEach(heard -> complain(complaints, heard));
        } catch (RuntimeException | Error e) {
            throw new AssertionError("with seed " + seed + " after " + lately + "\n" + String.join("\n", complaints), e);
        }
        return complaints;
    }

    private void complain(List<String> complaints, String what) {
        complaints.add(done + ". " + lately + "\n  " + what);
        // A long walk can be followed while it goes.
        write(Path.of("target", "monkey.txt"), complaints);
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void act() {
        done++;
        // What was copied would be held here and nowhere else.
        copied.clear();
        copiedPictures.clear();
        int dice = random.nextInt(100);
        if (dice < 32) {
            String key = KEYS[random.nextInt(KEYS.length)];
            told("press " + key, () -> pressNamed(key));
        } else if (dice < 50) {
            Point2D at = place();
            told("click " + at, () -> click(at, MouseButton.PRIMARY, 1, maybe()));
        } else if (dice < 56) {
            Point2D at = place();
            told("right click " + at, () -> click(at, MouseButton.SECONDARY, 1));
        } else if (dice < 61) {
            Point2D at = place();
            told("double click " + at, () -> click(at, MouseButton.PRIMARY, 2));
        } else if (dice < 69) {
            Point2D from = place();
            Point2D to = place();
            told("drag " + from + " to " + to, () -> drag(
                    from, to, random.nextInt(6) == 0 ? MouseButton.MIDDLE : MouseButton.PRIMARY));
        } else if (dice < 77) {
            Point2D at = place();
            int notches = random.nextInt(7) - 3;
            told("wheel " + notches + " at " + at, () -> hands().wheel(at, notches, maybe()));
        } else if (dice < 82) {
            Point2D at = place();
            told("move " + at, () -> quickly(robot -> robot.mouseMove(onScreen(at))));
        } else if (dice < 88) {
            String words = WORDS[random.nextInt(WORDS.length)];
            told("type " + words, () -> type(words));
        } else if (dice < 96) {
            menu();
        } else if (dice < 98) {
            double width = 700 + random.nextInt(300);
            double height = 500 + random.nextInt(480);
            told("size " + width + " x " + height, () -> onFx(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
            }));
        } else {
            openAnother();
        }
        settle();
    }

    /// All events of one action come between two frames, as from quick hands.
    private void quickly(Consumer<Robot> action) {
        onFx(() -> {
            if (hand == null) {
                hand = new Robot();
            }
            action.accept(hand);
        });
    }

    private void pressNamed(String combination) {
        String[] parts = combination.split("\\+");
        List<KeyCode> keys = new ArrayList<>();
        for (String part : parts) {
            keys.add(part.equals("Shortcut") ? Hands.shortcut() : KeyCode.valueOf(part.toUpperCase(Locale.ROOT)));
        }
        quickly(robot -> {
            keys.forEach(robot::keyPress);
            keys.reversed().forEach(robot::keyRelease);
        });
    }

    private void click(Point2D at, MouseButton button, int count, KeyCode... held) {
        quickly(robot -> {
            List.of(held).forEach(robot::keyPress);
            robot.mouseMove(onScreen(at));
            for (int i = 0; i < count; i++) {
                robot.mousePress(button);
                robot.mouseRelease(button);
            }
            List.of(held).forEach(robot::keyRelease);
        });
    }

    private void drag(Point2D start, Point2D end, MouseButton button) {
        quickly(robot -> {
            robot.mouseMove(onScreen(start));
            robot.mousePress(button);
        });
        for (double way : new double[] {0.02, 0.5, 1}) {
            quickly(robot -> robot.mouseMove(onScreen(start.interpolate(end, way))));
        }
        quickly(robot -> robot.mouseRelease(button));
    }

    private Point2D onScreen(Point2D inScene) {
        return new Point2D(
                Math.round(stage.getX() + stage.getScene().getX() + inScene.getX()),
                Math.round(stage.getY() + stage.getScene().getY() + inScene.getY()));
    }

    private void told(String what, Runnable action) {
        lately.add(what);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
        action.run();
    }

    private Point2D place() {
        return from(() -> new Point2D(
                random.nextInt((int) Math.max(1, stage.getScene().getWidth())),
                random.nextInt((int) Math.max(1, stage.getScene().getHeight()))));
    }

    private KeyCode[] maybe() {
        return switch (random.nextInt(8)) {
            case 0 -> new KeyCode[] {KeyCode.CONTROL};
            case 1 -> new KeyCode[] {KeyCode.SHIFT};
            default -> new KeyCode[0];
        };
    }

    /// Any command that a menu offers, but not the end.
    private void menu() {
        int which = random.nextInt(1 << 20);
        onFx(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            List<MenuItem> offered = bar.getMenus().stream().flatMap(MonkeyFxTest::within)
                    .filter(item -> item.getOnAction() != null && !item.isDisable()
                            && !END.contains(item.getText().replace("_", ""))).toList();
            MenuItem item = offered.get(which % offered.size());
            told("menu " + item.getText(), item::fire);
        });
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MonkeyFxTest::within) : Stream.of(item);
    }

    private void openAnother() {
        switch (random.nextInt(speaksAnew ? 6 : 4)) {
            case 4 -> told("Chinese", () -> onFx(() -> settings().languageProperty().set("zh")));
            case 5 -> told("English", () -> onFx(() -> settings().languageProperty().set("en")));
            case 0 -> told("bundled", () -> onFx(workspace()::openBundled));
            case 1 -> told("one deal", () -> open(recordFile("one.json", "One deal")));
            case 2 -> told("no record", () -> open(file("bad.json", "{")));
            default -> told("league", () -> open(Path.of("src/main/resources/org/sponsorline/record/example-league.json")
                    .toAbsolutePath()));
        }
        awaitReading();
    }

    private void open(Path path) {
        if (Files.exists(path)) {
            onFx(() -> workspace().open(path));
        }
    }

    /// Status bar, table and picture count the same.
    private void assertCountsAgree() {
        awaitReading();
        awaitPicture();
        String[] differing = {""};
        for (int frame = 0; frame < PATIENCE_FRAMES; frame++) {
            onFx(() -> differing[0] = WindowInvariants.countsThatDiffer(workspace(), stage));
            if (differing[0].isEmpty()) {
                return;
            }
            settle();
        }
        fail(differing[0]);
    }

    private void assertQuits() {
        onFx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        waitUntil("the window is closed", () -> !stage.isShowing());
        onFx(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        settle();
    }
}
