package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.AsOfRecord;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.RecordLoader;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// Exceptions planted wherever the program may have one: the window stays, says so once, and can be mended.
final class FaultsFxTest extends WindowFxTest {

    private static final String SENTENCE = "The program failed at something just now";
    private static final String MEMORY = "There was not enough memory for that";

    private final AtomicReference<Supplier<? extends Throwable>> planted = new AtomicReference<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    private void startWithNet(Path file) {
        start(file);
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(window().faults()));
        Thread.setDefaultUncaughtExceptionHandler(window().faults());
        awaitPicture();
    }

    @AfterEach
    void removeNet() {
        planted.set(null);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private void throwPlanted() {
        Supplier<? extends Throwable> now = planted.get();
        if (now != null) {
            FaultsFxTest.<RuntimeException>throwAny(now.get());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAny(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private void plant() {
        planted.set(() -> new IllegalStateException("planted"));
    }

    private long notices(String beginning) {
        settle();
        return from(() -> robot.lookup(".notification").queryAllAs(Notification.class).stream()
                .filter(notice -> notice.getMessage().startsWith(beginning)).count());
    }

    private void awaitNotice(String beginning) {
        waitUntil("a notice says " + beginning, () -> robot.lookup(".notification").queryAllAs(Notification.class)
                .stream().anyMatch(notice -> notice.getMessage().startsWith(beginning)));
    }

    private void assertMended() {
        planted.set(null);
        press("Shortcut+HOME");
        onFx(() -> workspace().fit());
        awaitPicture();
        Arrangement arrangement = from(() -> workspace().getArrangement());
        assertEquals(from(() -> workspace().getRecord()), arrangement.record());
        TimelineView view = find(".timeline-view");
        assertSame(arrangement.layout(), from(() -> view.getContent().layout()));
        onFx(() -> workspace().open(recordFile("after.json", "After")));
        waitUntil("another record is shown", () -> "After — after.json — Sponsorline".equals(stage.getTitle()));
        awaitPicture();
        waitUntil("the status bar is laid out", () -> {
            Label file = (Label) stage.getScene().lookup("#status-file");
            return file != null && file.getText().equals("after.json") && file.getWidth() > 0;
        });
    }

    @Test
    void inAListenerAreToldOnceWithAReportAndTheNextViewIsWhole() {
        startWithNet(recordFile("one.json", "One deal"));
        onFx(() -> workspace().stateProperty().map(ViewState::window).subscribe(window -> throwPlanted()));
        plant();

        for (int i = 0; i < 40; i++) {
            int year = i;
            onFx(() -> workspace().adjust(state().withWindow(new Window(10_000 + year, 20_000))));
        }
        awaitNotice(SENTENCE);

        assertEquals(1, notices(SENTENCE));
        click(find(".notification .button"));
        assertTrue(copied.getFirst().contains("40 times"), () -> copied.toString());
        assertTrue(copied.getFirst().contains("IllegalStateException: planted"), () -> copied.toString());
        assertTrue(copied.getFirst().contains("FaultsFxTest.java"), () -> copied.toString());
        assertMended();
    }

    @Test
    void inALayoutOfNodesHaveTheWindowMadeAnew() {
        startWithNet(recordFile("one.json", "One deal"));
        Scene scene = from(stage::getScene);
        ViewState shown = state();
        plant();

        onFx(() -> ((Pane) stage.getScene().getRoot()).getChildren().add(new Failing()));
        awaitNotice(SENTENCE);

        assertNotSame(scene, from(stage::getScene));
        assertEquals(shown, state());
        assertMended();
    }

    @Test
    void inALayoutThatFailsWithThisViewGiveWayToTheOpeningView() {
        startWithNet(recordFile("one.json", "One deal"));
        plant();
        onFx(() -> {
            workspace().select(key("agreement:ab"));
            stage.sceneProperty().subscribe(scene -> {
                if (!workspace().getState().selection().isEmpty()) {
                    ((Pane) scene.getRoot()).getChildren().add(new Failing());
                }
            });
        });

        waitUntil("the opening view is shown", () -> workspace().getState().selection().isEmpty());
        awaitNotice(SENTENCE);

        assertMended();
    }

    private final class Failing extends Region {
        @Override
        protected void layoutChildren() {
            throwPlanted();
        }
    }

    /// A record whose words can be made to fail: layout asks for them in the background, painting in a frame.
    private void readWithFailingWords(boolean painting) {
        RecordLoader real = new FileRecordLoader();
        reader = (file, locale, progress) -> {
            RecordLoader.Outcome outcome = real.read(file, locale, progress);
            OpenRecord record = outcome.record();
            AsOfRecord known = record.known();
            ItemText failing = new FailingWords(known.words(), painting);
            return new RecordLoader.Outcome(
                    new OpenRecord(
                            new AsOfRecord(known.index(), known.columns(), failing, known.holdings(), known.editions()), record.asked(),
                            record.whole(), record.report(), record.path(), false),
                    outcome.report());
        };
    }

    private final class FailingWords implements ItemText {

        private final ItemText words;
        private final boolean painting;

        private FailingWords(ItemText words, boolean painting) {
            this.words = words;
            this.painting = painting;
        }

        @Override
        public Locale locale() {
            return words.locale();
        }

        @Override
        public String title(int item) {
            if (Thread.currentThread().getName().contains("JavaFX") == painting) {
                throwPlanted();
            }
            return words.title(item);
        }

        @Override
        public String subject(int item, Set<Dimension> lanes) {
            if (Thread.currentThread().getName().contains("JavaFX") == painting) {
                throwPlanted();
            }
            return words.subject(item, lanes);
        }

        @Override
        public String detail(int item) {
            return words.detail(item);
        }

        @Override
        public String key(int item) {
            return words.key(item);
        }

        @Override
        public String description(int item) {
            return words.description(item);
        }
    }

    @Test
    void inPaintingLeaveTheFrameBefore() {
        readWithFailingWords(true);
        startWithNet(recordFile("one.json", "One deal"));
        plant();

        // Words are asked for anew where lanes are.
        show(state().withGroupBy(List.of(Dimension.KIND)));
        awaitNotice(SENTENCE);

        TimelineView view = find(".timeline-view");
        assertFalse(isGroundAlone(view));
        assertMended();
    }

    private boolean isGroundAlone(TimelineView view) {
        return from(() -> {
            var picture = view.snapshot(null, null);
            var pixels = picture.getPixelReader();
            int first = pixels.getArgb(200, 200);
            for (int x = 200; x < picture.getWidth() - 40; x++) {
                for (int y = 0; y < picture.getHeight() / 2; y += 3) {
                    if (pixels.getArgb(x, y) != first) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    @Test
    void inTheBackgroundLeaveThePictureBefore() {
        readWithFailingWords(false);
        startWithNet(recordFile("one.json", "One deal"));
        // Rows of one holder each are made without a word.
        onFx(() -> workspace().show(state().withRows(LaneRows.COMPACT)));
        awaitPicture();
        Arrangement shown = from(() -> workspace().getArrangement());
        planted.set(() -> new OutOfMemoryError("planted"));

        onFx(() -> workspace().show(state().withGroupBy(List.of(Dimension.KIND))));
        awaitNotice(MEMORY);

        assertSame(shown, from(() -> workspace().getArrangement()));
        plant();
        onFx(() -> workspace().show(state().withGroupBy(List.of(Dimension.TIER))));
        awaitNotice(SENTENCE);
        assertSame(shown, from(() -> workspace().getArrangement()));
        assertMended();
    }

    @Test
    void inReadingLeaveTheRecordBefore() {
        RecordLoader real = new FileRecordLoader();
        reader = (file, locale, progress) -> {
            throwPlanted();
            return real.read(file, locale, progress);
        };
        startWithNet(recordFile("one.json", "One deal"));
        OpenRecord shown = from(() -> workspace().getRecord());
        Path two = recordFile("two.json", "Two");
        planted.set(() -> new OutOfMemoryError("planted"));

        onFx(() -> workspace().open(two));
        awaitReading();

        awaitNotice("two.json could not be opened: The file does not fit into the memory");
        assertSame(shown, from(() -> workspace().getRecord()));
        plant();
        onFx(() -> workspace().open(two));
        awaitReading();
        awaitNotice(SENTENCE);
        assertSame(shown, from(() -> workspace().getRecord()));
        assertMended();
    }

    @Test
    void inWhoListensToANewRecordGiveBackTheOneBefore() {
        startWithNet(recordFile("one.json", "One deal"));
        OpenRecord shown = from(() -> workspace().getRecord());
        onFx(() -> workspace().recordProperty().subscribe((last, now) -> {
            if (now != shown) {
                throwPlanted();
            }
        }));
        planted.set(() -> new OutOfMemoryError("planted"));

        onFx(() -> workspace().open(recordFile("two.json", "Two")));
        awaitNotice("two.json could not be opened: The file does not fit into the memory");

        assertSame(shown, from(() -> workspace().getRecord()));
        assertEquals("One deal — one.json — Sponsorline", from(stage::getTitle));
        assertMended();
    }

    @Test
    void doNotKeepTheWindowFromClosing() {
        startWithNet(recordFile("one.json", "One deal"));
        onFx(() -> settings().sessionProperty().subscribe(session -> throwPlanted()));
        planted.set(() -> new OutOfMemoryError("planted"));
        onFx(() -> workspace().select(key("agreement:ab")));

        press(KeyCode.ESCAPE);
        press("Shortcut+Q");

        waitUntil("the window is closed", () -> !stage.isShowing());
    }

    @Test
    void atStartEndItAndForgetTheViewThatWasKept() {
        AtomicReference<Throwable> failed = new AtomicReference<>();
        plant();
        onFx(() -> stage.setOnShowing(event -> throwPlanted()));

        begin(recordFile("one.json", "One deal"), made -> made.onStartFailed(failed::set));

        waitUntil("the start has failed", () -> failed.get() != null);
        assertEquals("planted", failed.get().getMessage());
        assertNull(from(() -> settings().sessionProperty().get()));
        onFx(() -> stage.setOnShowing(null));
    }

    @Test
    void areToldInChinese() {
        locale = Locale.SIMPLIFIED_CHINESE;
        startWithNet(recordFile("one.json", "One deal"));
        plant();

        onFx(() -> ((Pane) stage.getScene().getRoot()).getChildren().add(new Failing()));

        awaitNotice("程序刚才发生了内部错误");
        assertEquals(1, notices("程序刚才"));
    }
}
