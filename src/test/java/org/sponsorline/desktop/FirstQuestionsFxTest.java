package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Window;

/// What somebody sees who starts the program for the first time.
final class FirstQuestionsFxTest extends WindowFxTest {

    private static final String CARDS = ".question-card";

    private List<Button> cards() {
        return from(() -> robot.lookup(CARDS).queryAllAs(Button.class).stream().toList());
    }

    private boolean offered() {
        return isShown(CARDS);
    }

    /// Runs a command as a menu does.
    private void run(Command command) {
        press("Shortcut+Shift+P");
        type(command == Command.FIRST_QUESTIONS ? "First questions" : command.id());
        press(KeyCode.ENTER);
        settle();
    }

    @Test
    void theFirstStartShowsTwentyYearsAndThreeQuestionsBesideThem() {
        startOnBundledRecord();

        assertEquals(
                new Window(LocalDate.of(2014, 1, 1).toEpochDay(), LocalDate.of(2034, 1, 1).toEpochDay()),
                state().window());
        assertTrue(offered());
        assertEquals(
                List.of("Who pays for the Games today?", "Who may show them in China?",
                        "What did Alibaba’s deal cost, and who says so?"),
                cards().stream().map(Button::getText).toList());
        assertFalse(isShown("#detail"));
        Node timeline = find(".timeline-view");
        assertTrue(from(timeline::isFocused));
    }

    @Test
    void eachQuestionOpensItsAnswerAndOneStepBackLeadsToTheQuestionsAgain() {
        startOnBundledRecord();
        ViewState before = state();
        List<String> selected = List.of("organization:ioc", "agreement:cmg-2026-2032", "agreement:alibaba-top");

        for (int i = 0; i < selected.size(); i++) {
            click(cards().get(i));
            awaitPicture();

            assertEquals(selected.get(i), String.valueOf(state().lead()));
            assertFalse(offered());
            assertTrue(isShown("#detail"));
            assertTrue(from(() -> workspace().getArrangement().matching().count() > 0));

            press("Alt+LEFT");
            awaitPicture();

            assertEquals(before.withTop(null), state().withTop(null));
            assertTrue(offered());
        }
    }

    @Test
    void theQuestionsGoWhenOneBeginsToWorkAndDoNotComeBackByThemselves() {
        startOnBundledRecord();

        press("Shortcut+EQUALS");
        settle();
        assertFalse(offered());

        press("Alt+LEFT");
        settle();
        assertFalse(offered());
    }

    @Test
    void anotherThemeIsNoWorkYet() {
        startOnBundledRecord();

        onFx(() -> workspace().show(workspace().getState().withTheme(Theme.DARK)));

        assertTrue(offered());
    }

    @Test
    void theyCloseByTheirButtonOrEscapeAndHelpBringsThemBackWithTheFocusOnTheFirst() {
        startOnBundledRecord();

        click(find("#questions-close"));
        assertFalse(offered());
        assertTrue(isShown("#detail"));

        onFx(() -> settings().panes().put("details", true));
        press("Shortcut+2");
        run(Command.FIRST_QUESTIONS);
        assertTrue(offered());
        assertTrue(from(cards().getFirst()::isFocused));

        press(KeyCode.ESCAPE);
        assertFalse(offered());
    }

    @Test
    void theKeyboardAloneReachesAQuestionAndGoesOnInThePageThatAnswersIt() {
        startOnBundledRecord();
        for (int i = 0; i < 4 && !from(cards().getFirst()::isFocused); i++) {
            press("F6");
        }
        assertTrue(from(cards().getFirst()::isFocused));

        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.SPACE);
        awaitPicture();

        assertEquals("agreement:alibaba-top", String.valueOf(state().lead()));
        Node focus = from(() -> stage.getScene().getFocusOwner());
        Node page = find("#detail-pane");
        assertTrue(from(() -> isWithin(focus, page)), String.valueOf(focus));
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node != null && (node.equals(ancestor) || isWithin(node.getParent(), ancestor));
    }

    @Test
    void aLaterStartAndAnotherRecordOfferNothing() {
        startOnBundledRecord();
        close();
        startOnBundledRecord();
        assertFalse(offered());

        run(Command.FIRST_QUESTIONS);
        assertTrue(offered());
        onFx(() -> workspace().open(recordFile("own.json", "Own")));
        awaitPicture();
        assertFalse(offered());

        run(Command.FIRST_QUESTIONS);
        assertFalse(offered());
    }

    @Test
    void aRecordNamedAtTheFirstStartOffersNothing() {
        start(recordFile("own.json", "Own"));
        awaitPicture();

        assertFalse(offered());
    }

    @Test
    void openYourOwnRecordOpensTheFileThatIsChosen() {
        startOnBundledRecord();
        chosen = recordFile("own.json", "Own");

        click(find("#open-own"));
        awaitPicture();

        assertEquals("own.json", from(() -> workspace().getRecord().name()));
        assertFalse(offered());
    }

    @Test
    void anotherLanguageAsksThemAnew() {
        startOnBundledRecord();

        onFx(() -> settings().languageProperty().set("zh"));
        awaitPicture();

        assertTrue(offered());
        assertEquals("如今谁在为奥运会出资？", cards().getFirst().getText());
    }

    @ParameterizedTest
    @CsvSource({"en, 100", "en, 200", "zh, 150"})
    void everyWordOfThemIsSeenAtAnySize(String language, int percent) {
        locale = Locale.forLanguageTag(language);
        startOnBundledRecord();
        onFx(() -> settings().setFontPercent(percent));
        settle();

        from(() -> robot.lookup("#questions .button, #questions .label").queryAllAs(Labeled.class)).stream()
                .filter(labeled -> labeled.getText() != null && !labeled.getText().isEmpty())
                .forEach(labeled -> assertEquals(
                        labeled.getText(), from(() -> shownText(labeled)), "cut short at " + percent + " %"));
        picture("questions-" + language + "-" + percent);
    }

    private static String shownText(Labeled labeled) {
        Text text = (Text) labeled.lookup(".text");
        return text.getText();
    }
}
