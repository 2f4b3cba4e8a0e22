package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Stylist;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;

/// The sentence over the timeline in a window with the bundled record; nothing runs in the background.
final class HeadlineFxTest extends FxTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Filter TOP = Filter.NONE.with(Dimension.PROGRAMME, "TOP", true);

    private final Settings settings = new Settings();
    private Workspace workspace;
    private TimelineView view;

    @AfterEach
    void undress() {
        onFx(() -> {
            stage.hide();
            Application.setUserAgentStylesheet(null);
        });
    }

    private void open(double width, double height) {
        show(width, height, () -> {
            workspace = new Workspace(
                    Locale.ENGLISH, new FileRecordLoader(), FxTextMeasure.ofProgram(), CLOCK, Runnable::run,
                    Runnable::run);
            workspace.openBundled();
            view = new TimelineView(Locale.ENGLISH);
            var look = new Appearance(
                    workspace.stateProperty().map(ViewState::theme), settings,
                    new Appearance.SystemWishes(new SimpleBooleanProperty(false), new SimpleBooleanProperty(true)));
            var stylist = new Stylist(look);
            stylist.applyToProgram();
            var root = new ViewLoader(Locale.ENGLISH)
                    .with(TimelineController.class, () -> new TimelineController(
                            workspace, view, look, CLOCK, key -> List.of(), Runnable::run, Runnable::run))
                    .load(Views.TIMELINE);
            var wardrobe = new Scene(new Pane());
            stylist.applyTheme(wardrobe, wardrobe.getRoot());
            root.getStylesheets().addAll(0, wardrobe.getStylesheets());
            return root;
        });
        settle();
    }

    private void filterTop() {
        onFx(() -> workspace.show(workspace.getState().withFilter(TOP)));
        settle();
    }

    /// The first picture is there before the sentence has its place.
    @Test
    void isThereFromTheBeginning() {
        open(1000, 700);

        assertTrue(sentence().matches("TOP: \\d+ holders today.*"), this::sentence);
    }

    @Test
    void followsFilterWindowAndAsOfDay() {
        open(1000, 700);
        filterTop();
        assertEquals("TOP: 12 holders today, perhaps 1 more; 5 left after Paris 2024", sentence());
        assertTrue(scope().contains("32 of 286 agreements"), scope());

        onFx(() -> workspace.show(workspace.getState().withWindow(new ViewState.Window(18_262, 18_993))));
        settle();
        assertEquals("TOP: 16 holders in this span; 2 left after Tokyo 2020", sentence());

        onFx(() -> workspace.show(workspace.getState().withAsOf(LocalDate.of(2021, 7, 1))));
        settle();
        assertTrue(sentence().startsWith("TOP: 14 holders on 1 July 2021"), this::sentence);
    }

    @Test
    void aClickOnAPartSelectsWhatItCounts() {
        open(1000, 700);
        filterTop();

        click(link("5 left after Paris 2024"));

        Set<String> holders = workspace.getState().selection().stream()
                .flatMap(key -> view.getContent().dataset().agreement(key.id()).orElseThrow().grantees().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("atos", "bridgestone", "intel", "panasonic", "toyota"), holders);
        assertEquals(workspace.getState().selection(), from(view::getSelection));
    }

    @Test
    void theKeyboardReachesThePartsAndPressesThem() {
        open(1000, 700);
        filterTop();
        onFx(() -> link("12 holders today").requestFocus());

        press(KeyCode.TAB);
        assertEquals("perhaps 1 more", from(() -> ((Hyperlink) stage.getScene().getFocusOwner()).getText()));
        press(KeyCode.SPACE);

        assertFalse(workspace.getState().selection().isEmpty());
    }

    @Test
    void everyPartThatCanBePressedSaysWhatItDoes() {
        open(1000, 700);
        filterTop();

        List<Hyperlink> links = from(() -> List.copyOf(robot.lookup("#headline .hyperlink").queryAllAs(Hyperlink.class)));
        assertEquals(3, links.size());
        for (Hyperlink link : links) {
            assertTrue(from(link::isFocusTraversable));
            assertTrue(from(link::getAccessibleHelp).startsWith("Selects the "), link::getAccessibleHelp);
            assertEquals(from(link::getAccessibleHelp), from(() -> link.getTooltip().getText()));
        }
        assertEquals(sentence() + "\n" + scope(), from(() ->
                ((Label) robot.lookup("#headline .headline-scope").query()).getTooltip().getText()));
    }

    @Test
    void followsTheLanes() {
        open(1000, 700);
        assertTrue(sentence().startsWith("TOP: "), this::sentence);

        onFx(() -> workspace.show(workspace.getState().withGroupBy(List.of(Dimension.CATEGORY))));
        settle();

        assertTrue(sentence().matches("\\d+ holders today.*"), this::sentence);
    }

    @Test
    void whileTheWindowMovesTheSentenceWaits() {
        open(1000, 700);
        filterTop();
        String before = sentence();
        Object mover = new Object();

        onFx(() -> {
            view.beginAdjusting(mover);
            workspace.adjust(workspace.getState().withWindow(new ViewState.Window(18_262, 18_993)));
        });
        assertEquals(before, sentence());

        onFx(() -> view.endAdjusting(mover));
        settle();
        assertEquals("TOP: 16 holders in this span; 2 left after Tokyo 2020", sentence());
    }

    /// However narrow and however large the letters, its height is what the window plans for it, and nothing is cut
    /// without a sign.
    @Test
    void keepsItsHeightWhateverTheWidthAndTheLetters() {
        open(900, 700);
        filterTop();
        for (int percent : List.of(100, 150, 200)) {
            for (double width : List.of(1400.0, 900.0, 420.0, 300.0)) {
                onFx(() -> {
                    settings.fontPercentProperty().set(percent);
                    stage.getScene().getRoot().setStyle("-fx-font-size: " + 13 * percent / 100.0 + "px;");
                    stage.setWidth(width);
                });
                settle();
                Region headline = find("#headline");
                double bottom = from(() -> shown().stream()
                        .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxY()).max().orElse(0));
                double end = from(() -> headline.localToScene(headline.getBoundsInLocal()).getMaxY());
                assertTrue(bottom <= end, percent + " % at " + width + ": " + bottom + " of " + end);
                double right = from(() -> shown().stream()
                        .mapToDouble(node -> node.localToScene(node.getBoundsInLocal()).getMaxX()).max().orElse(0));
                assertTrue(right <= from(() -> stage.getScene().getWidth()), percent + " % at " + width);
                assertTrue(sentence().startsWith("TOP: 12 holders"), this::sentence);
                assertTrue(
                        sentence().endsWith("5 left after Paris 2024") || sentence().endsWith("…"),
                        percent + " % at " + width + ": " + sentence());
            }
        }
    }

    private Set<Node> shown() {
        return robot.lookup("#headline .headline-part").queryAll();
    }

    private String sentence() {
        return from(() -> {
            Node sentence = robot.lookup("#headline .headline-sentence").query();
            return sentence.lookupAll(".headline-part").stream().map(node -> ((Labeled) node).getText())
                    .collect(Collectors.joining());
        });
    }

    private String scope() {
        return from(() -> ((Label) robot.lookup("#headline .headline-scope").query()).getText());
    }

    private Hyperlink link(String text) {
        return from(() -> robot.lookup("#headline .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals(text)).findFirst().orElseThrow());
    }
}
