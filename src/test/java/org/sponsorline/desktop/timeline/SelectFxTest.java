package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sponsorline.desktop.timeline.Timelines.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.EntryKey;

final class SelectFxTest extends TimelineFxTest {

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void openSmallRecord() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.actionsProperty().set(new TimelineActions() {
            @Override
            public void toggleFold(String lanePath) {
                asked.add("fold " + lanePath);
            }

            @Override
            public void openDetails(EntryKey key) {
                asked.add("details " + key);
            }

            @Override
            public void showValuesIn(String currency) {}

            @Override
            public List<MenuItem> menu(@Nullable EntryKey key) {
                asked.add("menu " + key);
                return List.of(new MenuItem("Copy"));
            }
        }));
    }

    @Test
    void clickSelectsAnItemAndPutsTheKeyboardOnIt() {
        hands().click(middleOf("bea"));

        assertEquals(List.of(agreement("bea")), from(view::getSelection));
        assertEquals(agreement("bea"), from(view::getFocusedItem));
    }

    @Test
    void clickOnAnotherItemSelectsThatAlone() {
        hands().click(middleOf("bea"));
        hands().click(middleOf("dee"));

        assertEquals(List.of(agreement("dee")), from(view::getSelection));
    }

    @Test
    void clickWithControlOrShiftAddsAndTakesOut() {
        hands().click(middleOf("bea"));
        hands().click(middleOf("dee"), KeyCode.CONTROL);
        assertEquals(List.of(agreement("bea"), agreement("dee")), from(view::getSelection));

        hands().click(middleOf("eve"), KeyCode.SHIFT);
        hands().click(middleOf("bea"), KeyCode.CONTROL);

        assertEquals(List.of(agreement("dee"), agreement("eve")), from(view::getSelection));
    }

    @Test
    void clickOnEmptyGroundSelectsNothing() {
        hands().click(middleOf("bea"));
        hands().click(plot(450, 500));

        assertEquals(List.of(), from(view::getSelection));
    }

    @Test
    void dragThatBeginsOnAnItemSelectsNothing() {
        hands().drag(middleOf("bea"), plot(300, 400));

        assertEquals(List.of(), from(view::getSelection));
    }

    @Test
    void doubleClickFillsTheWidthWithAnItem() {
        hands().doubleClick(middleOf("bea"));

        int bea = placement("bea");
        double length = content.layout().to(bea) - content.layout().from(bea);
        assertEquals(length * 1.24, viewport().spanDays(), 1);
        assertEquals((content.layout().from(bea) + content.layout().to(bea)) / 2.0, viewport().centreDay(), 1);
        assertEquals(List.of(agreement("bea")), from(view::getSelection));
    }

    @Test
    void rightClickSelectsAnItemAndOpensItsCommands() {
        hands().rightClick(middleOf("cid"));

        assertEquals(List.of(agreement("cid")), from(view::getSelection));
        assertEquals(List.of("menu agreement:cid"), asked);
        assertEquals(2, from(() -> Window.getWindows().size()));
    }

    @Test
    void rightClickOnOneOfManySelectedKeepsThemAll() {
        hands().click(middleOf("bea"));
        hands().click(middleOf("dee"), KeyCode.CONTROL);
        hands().rightClick(middleOf("bea"));

        assertEquals(List.of(agreement("bea"), agreement("dee")), from(view::getSelection));
    }

    @Test
    void rightClickOnEmptyGroundOffersWhatNeedsNoItem() {
        hands().rightClick(plot(450, 500));

        assertEquals(List.of("menu null"), asked);
        assertEquals(List.of(), from(view::getSelection));
    }

    @Test
    void menuKeyOpensTheCommandsOfTheFocusedItem() {
        hands().click(middleOf("dee"));
        hands().press(KeyCode.CONTEXT_MENU);
        onFx(() -> List.copyOf(Window.getWindows()).stream().filter(w -> w != stage).forEach(Window::hide));
        hands().press(KeyCode.F10, KeyCode.SHIFT);

        assertEquals(List.of("menu agreement:dee", "menu agreement:dee"), asked);
    }

    @Test
    void clickOnALaneHeaderFoldsTheLane() {
        var lanes = content.layout().lanes();
        double y = content.layout().metrics().axisHeight() + lanes.top(1) + lanes.headerHeight(1) / 2;

        hands().click(plot(60, y));

        assertEquals(List.of("fold " + lanes.path(1)), asked);
    }

    @Test
    void clickOnTheNameOfAnEditionOpensItsDetails() {
        int edition = 0;
        double day = content.layout().editions().bands().get(edition).main().start() + 8;

        hands().click(plot(frame().scale().xOf(day), content.layout().metrics().axisHeight() / 4));

        assertEquals(List.of("details edition:games-2016"), asked);
    }

    @Test
    void spaceSelectsWhatTheKeyboardIsOn() {
        hands().click(middleOf("bea"));
        onFx(() -> view.setSelection(List.of()));

        press(KeyCode.SPACE);

        assertEquals(List.of(agreement("bea")), from(view::getSelection));
    }

    @Test
    void spaceWithControlAddsWhatTheKeyboardIsOn() {
        hands().click(middleOf("ada"));
        onFx(() -> view.focusItem(agreement("bea")));

        hands().press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(agreement("ada"), agreement("bea")), from(view::getSelection));
        hands().press(KeyCode.SPACE, KeyCode.CONTROL);

        assertEquals(List.of(agreement("ada")), from(view::getSelection));
    }

    @Test
    void spaceWithoutAFocusedItemDoesNothing() {
        assertNull(from(view::getFocusedItem));

        press(KeyCode.SPACE);

        assertTrue(from(() -> view.getSelection().isEmpty()));
    }
}
