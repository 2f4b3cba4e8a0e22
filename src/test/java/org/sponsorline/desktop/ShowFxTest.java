package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.ShowAction;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.desktop.show.BriefingDesk;
import org.sponsorline.desktop.show.ShowOptions;
import org.sponsorline.desktop.show.ShowViewModel;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.show.screen.ScreenPlace;
import org.sponsorline.desktop.show.screen.ShowDevices;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.view.ViewState;

final class ShowFxTest extends WindowFxTest {

    /// Both within what the headless platform can paint.
    private static final ScreenPlace DESK = new ScreenPlace(new Rectangle2D(0, 0, 520, 480), 1);
    private static final ScreenPlace ROOM = new ScreenPlace(new Rectangle2D(520, 0, 440, 300), 1);
    private static final ScreenPlace HALL = new ScreenPlace(new Rectangle2D(0, 480, 400, 250), 1);

    private final ObservableList<ScreenPlace> screens = FXCollections.observableArrayList(DESK, ROOM);
    private final Desk desk = new Desk();

    private static final class Desk implements BriefingDesk {

        private final SimpleObjectProperty<@Nullable Briefing> briefing = new SimpleObjectProperty<>();

        @Override
        public ObservableValue<@Nullable Briefing> briefingProperty() {
            return briefing;
        }

        @Override
        public void change(Briefing changed) {
            briefing.set(changed);
        }
    }

    @BeforeEach
    void inventScreens() {
        devices = new ShowDevices(() -> screens, new NeverAsleep());
    }

    private Shows shows() {
        return window().wiring().shows();
    }

    private ShowViewModel model() {
        return shows().runningProperty().get().model();
    }

    private ShowState shown() {
        return from(() -> model().getState());
    }

    /// Gives a show of three views and a scene of words.
    private void give(ShowOptions options) {
        startOnBundledRecord();
        ViewState view = state();
        give(options, Briefing.of(text("Briefing"), new RecordReference(null, text("Games"), null)).withScenes(List.of(
                Scene.ofView("a", text("First"), view, null).withNotes(text("Say **this**.")),
                Scene.ofView("b", text("Second"), view.withWindow(new ViewState.Window(17_000, 19_000)), null),
                Scene.ofView("c", text("Third"), view.withSelection(List.of(key("agreement:alibaba-top"))), null),
                Scene.ofWords("d", text("Questions"), null))));
    }

    private void give(ShowOptions options, Briefing briefing) {
        onFx(() -> {
            desk.change(briefing);
            shows().present(desk, options);
        });
        waitUntil("the show is given", () -> shows().runningProperty().get() != null);
        settle();
    }

    private static org.sponsorline.model.text.Text text(String words) {
        return org.sponsorline.model.text.Text.of(words);
    }

    private @Nullable Stage windowOf(String root) {
        return from(() -> Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(each -> each.getScene() != null && each.getScene().getRoot().getId() != null
                        && each.getScene().getRoot().getId().equals(root)).findFirst().orElse(null));
    }

    private Stage stageWindow() {
        return windowOf("room-stage");
    }

    private Stage console() {
        return windowOf("console");
    }

    private void pressIn(Stage window, KeyCode key) {
        onFx(window::requestFocus);
        waitUntil("the window has the focus", window::isFocused);
        press(key);
        settle();
    }

    private int[] pixelsOf(Stage window) {
        return from(() -> {
            WritableImage picture = window.getScene().snapshot(null);
            int wide = (int) picture.getWidth();
            int high = (int) picture.getHeight();
            int[] pixels = new int[wide * high];
            picture.getPixelReader().getPixels(0, 0, wide, high, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
            return pixels;
        });
    }

    @Test
    void aShowHasAStageOnTheOtherScreenAndAConsoleOnThisOne() {
        give(ShowOptions.USUAL);

        assertEquals(ROOM.bounds(), boundsOf(stageWindow()));
        assertTrue(DESK.bounds().contains(boundsOf(console())), "console at " + boundsOf(console()));
        assertEquals("In the room: 1 of 4", from(() -> this.<Label>inConsole(".console-caption").getText()));
    }

    private <N extends Node> N inConsole(String selector) {
        @SuppressWarnings("unchecked")
        N node = (N) console().getScene().lookup(selector);
        return node;
    }

    private static Rectangle2D boundsOf(Stage window) {
        return from(() -> new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()));
    }

    @Test
    void theKeysOfAClickerWorkInBothWindows() {
        give(ShowOptions.USUAL);

        pressIn(console(), KeyCode.PAGE_DOWN);
        assertEquals("b", shown().sceneId());
        pressIn(stageWindow(), KeyCode.PAGE_DOWN);
        assertEquals("c", shown().sceneId());
        pressIn(stageWindow(), KeyCode.PAGE_UP);
        assertEquals("b", shown().sceneId());
        pressIn(console(), KeyCode.SPACE);
        assertEquals("c", shown().sceneId());
        pressIn(console(), KeyCode.DIGIT1);
        pressIn(console(), KeyCode.ENTER);
        assertEquals("a", shown().sceneId());
        assertEquals("Your clicker sent: Enter", from(() -> this.<Label>inConsole("#console-clicker").getText()));
    }

    @Test
    void blackIsNotLostByGoingOnAndIsToldOnTheConsole() {
        give(ShowOptions.USUAL);

        pressIn(stageWindow(), KeyCode.B);
        pressIn(console(), KeyCode.PAGE_DOWN);
        pressIn(console(), KeyCode.PAGE_DOWN);

        assertEquals(Curtain.BLACK, shown().curtain());
        int[] pixels = pixelsOf(stageWindow());
        assertTrue(Arrays.stream(pixels).allMatch(pixel -> pixel == 0xFF000000), "the stage is not black");
        assertNotNull(from(() -> inConsole(".console-badge.black")));
        pressIn(console(), KeyCode.PERIOD);
        assertEquals(Curtain.NONE, shown().curtain());
    }

    @Test
    void aFrozenRoomSeesTheSameWhileTheConsoleMoves() {
        give(ShowOptions.USUAL);
        int[] before = pixelsOf(stageWindow());

        pressIn(console(), KeyCode.F);
        for (int i = 0; i < 3; i++) {
            pressIn(console(), KeyCode.PAGE_DOWN);
            assertTrue(Arrays.equals(before, pixelsOf(stageWindow())), "the frozen stage has changed");
        }
        assertEquals("d", shown().sceneId());

        pressIn(console(), KeyCode.F);
        assertFalse(Arrays.equals(before, pixelsOf(stageWindow())), "the stage is still frozen");
    }

    @Test
    void whateverHappensToScreensTheStageIsWhollyOnALiveOneOrTheShowWaits() {
        give(ShowOptions.USUAL);
        Stage stageBefore = stageWindow();
        Random random = new Random(11);
        List<ScreenPlace> all = List.of(DESK, ROOM, HALL);
        for (int i = 0; i < 200; i++) {
            int step = random.nextInt(3);
            onFx(() -> {
                switch (step) {
                    case 0 -> model().act(ShowAction.SWAP_SCREENS);
                    case 1 -> {
                        List<ScreenPlace> live = new ArrayList<>(all);
                        live.removeIf(screen -> random.nextInt(3) == 0);
                        screens.setAll(live.isEmpty() ? List.of(DESK) : live);
                    }
                    default -> screens.setAll(screens.stream().map(screen -> new ScreenPlace(
                            new Rectangle2D(screen.bounds().getMinX(), screen.bounds().getMinY(),
                                    200 + random.nextInt(240), 150 + random.nextInt(90)), 1)).distinct().toList());
                }
            });
            String told = "step " + i + " of kind " + step + " with " + screens;
            if (from(stageBefore::isShowing)) {
                Rectangle2D place = boundsOf(stageBefore);
                assertTrue(screens.stream().anyMatch(screen -> screen.bounds().equals(place)), told + " at " + place);
            } else {
                assertTrue(shown().clock().held(), told);
                assertTrue(from(() -> inConsole("#console-waiting").isVisible()), told);
            }
        }
        onFx(() -> {
            screens.setAll(DESK, ROOM);
            if (!stageBefore.isShowing()) {
                model().act(ShowAction.SWAP_SCREENS);
            }
        });
        assertSame(stageBefore, stageWindow());
        assertEquals("a", shown().sceneId());
    }

    @Test
    void aScreenOnceChosenIsTakenAgainWithTheSameScreens() {
        give(ShowOptions.USUAL);
        pressIn(console(), KeyCode.X);
        assertEquals(DESK.bounds(), boundsOf(stageWindow()));
        onFx(() -> shows().end());

        onFx(() -> shows().start(ShowOptions.USUAL));
        waitUntil("the show is given", () -> shows().runningProperty().get() != null);

        assertEquals(DESK.bounds(), boundsOf(stageWindow()));
    }

    @Test
    void theWindowFollowsTheScriptAndAGestureInItLeavesIt() {
        give(ShowOptions.USUAL);
        pressIn(console(), KeyCode.PAGE_DOWN);
        assertEquals(new ViewState.Window(17_000, 19_000), state().window());
        ShowState before = shown();
        ViewState scripted = state();

        pressIn(stage, KeyCode.ADD);
        onFx(() -> workspace().show(state().withWindow(new ViewState.Window(17_500, 18_000))));

        assertNotNull(shown().excursion());
        pressIn(console(), KeyCode.ESCAPE);
        ShowState after = shown();
        assertNull(after.excursion());
        assertEquals(before.room(), after.room());
        assertEquals(scripted.window(), state().window());
    }

    @Test
    void anExcursionIsKeptAsTheSceneThatFollows() {
        screens.setAll(new ScreenPlace(new Rectangle2D(0, 0, 990, 740), 1),
                new ScreenPlace(new Rectangle2D(0, 740, 440, 250), 1));
        give(ShowOptions.USUAL);
        ViewState asked = state().withWindow(new ViewState.Window(17_500, 18_000));
        onFx(() -> model().happen(new ShowEvent.Explore(asked, null)));

        click(from(() -> inConsole("#console-keep")));
        settle();

        Briefing kept = from(() -> desk.briefingProperty().getValue());
        assertEquals(5, kept.scenes().size());
        assertEquals(asked, kept.scenes().get(1).view());
        assertEquals("Answer: First", kept.scenes().get(1).title().in(locale));
        assertEquals(5, shown().script().size());
    }

    @Test
    void aRehearsalHasNoStageAndKeepsSeconds() {
        give(ShowOptions.USUAL.rehearsed(true));
        assertNull(stageWindow());

        // Seconds are kept, and no scene of a show that began just now has one yet.
        waitUntil("a second has passed", () -> from(() -> shown().clock().inScene(0)) >= 1000);
        pressIn(console(), KeyCode.PAGE_DOWN);
        pressIn(console(), KeyCode.ESCAPE);

        assertNull(from(() -> shows().runningProperty().get()));
        assertNotNull(from(() -> desk.briefingProperty().getValue().scenes().getFirst().rehearsed()));
    }

    @Test
    void theWindowIsAsItWasOnceTheShowIsOver() {
        give(ShowOptions.USUAL);
        ViewState before = state();
        pressIn(console(), KeyCode.PAGE_DOWN);
        assertNotEquals(before.window(), state().window());

        pressIn(console(), KeyCode.ESCAPE);

        assertEquals(before.window(), state().window());
        assertNull(console());
        assertNull(stageWindow());
    }

    @Test
    void theStageSpeaksAnotherLanguageThanTheConsole() {
        give(ShowOptions.USUAL);

        pressIn(stageWindow(), KeyCode.L);

        assertEquals("zh", shown().language().getLanguage());
        assertEquals("In the room: 1 of 4", from(() -> this.<Label>inConsole(".console-caption").getText()));
    }

    @Test
    void whatIsWithheldIsInNoWordOfTheStage() {
        start(file("secrets.json", SECRETS));
        awaitPicture();
        Audience press = Audience.of("press", text("Press")).withEntry(EntryKey.parse("agreement:planted").orElseThrow(),
                true);
        Briefing briefing = Briefing.of(text("Open"), new RecordReference("secrets.json", text("Record"), null))
                .with(press).withScenes(List.of(
                        Scene.ofView("a", text("Open"), state(), null),
                        Scene.ofView("b", text("Chosen"), state().withSelection(List.of(key("agreement:planted"))), null)
                                .withBoard(Scene.CARD)));
        give(ShowOptions.USUAL.forAudience("press"), briefing);

        for (KeyCode key : List.of(KeyCode.PAGE_DOWN, KeyCode.S, KeyCode.D, KeyCode.L, KeyCode.E, KeyCode.O)) {
            pressIn(stageWindow(), key);
            List<String> words = wordsOf(stageWindow());
            assertTrue(words.stream().noneMatch(word -> word.contains("PLANTED")), key + ": " + words);
        }
        assertTrue(copied.isEmpty());
    }

    private static final String SECRETS = """
            {"format": "sponsorline/1", "title": "Record",
             "organizations": [
               {"id": "games", "name": "Games"}, {"id": "open", "name": "Open Company"},
               {"id": "hidden", "name": "PLANTED Company"}],
             "agreements": [
               {"id": "plain", "kind": "sponsorship", "programme": "P", "grantor": "games", "grantees": ["open"],
                "term": "2015/2030"},
               {"id": "planted", "kind": "sponsorship", "programme": "P", "grantor": "games", "grantees": ["hidden"],
                "term": "2015/2030", "note": "PLANTED note"}]}
            """;

    private static List<String> wordsOf(Stage window) {
        return from(() -> {
            List<String> words = new ArrayList<>();
            words.add(String.valueOf(window.getTitle()));
            collect(window.getScene().getRoot(), words);
            return words;
        });
    }

    private static void collect(Node node, List<String> into) {
        into.addAll(Set.of(String.valueOf(node.getAccessibleText()), String.valueOf(node.getAccessibleHelp()) + " ",
                String.valueOf(node.getAccessibleRoleDescription()) + "  "));
        if (node instanceof Labeled labeled) {
            into.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Text text) {
            into.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    @Test
    void f5StartsAShowWhereABriefingIsOpenAndReadsAgainWhereNoneIs() {
        startOnBundledRecord();
        Object before = from(() -> workspace().getRecord());
        press(KeyCode.F5);
        waitUntil("the record was read again", () -> workspace().getRecord() != before);
        awaitPicture();

        onFx(() -> {
            desk.change(Briefing.of(text("Briefing"), new RecordReference(null, text("Games"), null))
                    .withScenes(List.of(Scene.ofWords("a", text("First"), null))));
            shows().deskProperty().set(desk);
        });
        press(KeyCode.F5);
        click(find("#show-begin"));

        waitUntil("the show is given", () -> shows().runningProperty().get() != null);
    }
}
