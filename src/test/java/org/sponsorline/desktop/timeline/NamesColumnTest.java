package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NamesColumnTest {

    private static final double PANE = 1_000;

    private final NamesColumn names = new NamesColumn();

    @BeforeEach
    void ofLanesWithHolders() {
        names.setOffered(true);
        names.shownPx(PANE, 1);
    }

    @Test
    void lanesWithoutHoldersHaveNoColumn() {
        names.setOffered(false);

        assertEquals(0, names.shownPx(PANE, 1));
    }

    @Test
    void itGrowsWithTheLetters() {
        assertEquals(200, names.shownPx(PANE, 1));
        assertEquals(300, names.shownPx(1.5 * PANE, 1.5));
    }

    @Test
    void thePictureKeepsMostOfThePane() {
        names.drawTo(700);
        assertEquals(400, names.shownPx(PANE, 1));
        assertEquals(160, names.shownPx(400, 1));
        assertEquals(400, names.shownPx(PANE, 1), "what was wanted comes back with the room");
    }

    @Test
    void inANarrowPaneNamesTakeAQuarterUntilSomebodyAsksForMore() {
        assertEquals(150, names.shownPx(600, 1));
        assertEquals(120, names.shownPx(400, 1), "less could not be read");
        assertEquals(300, names.shownPx(1_200, 2));

        names.shownPx(600, 1);
        names.step(1);
        assertEquals(170, names.shownPx(600, 1), "a step begins at what is seen");
    }

    @Test
    void putBackItIsNobodysWidthAgain() {
        NamesColumn.Wish before = names.wish();
        names.drawTo(230);
        assertEquals(230, names.shownPx(600, 1));

        names.putBack(before);

        assertEquals(150, names.shownPx(600, 1));
    }

    @Test
    void whereNoNameCouldBeReadDiscsAreShown() {
        assertEquals(44, names.shownPx(240, 1));
        assertEquals(88, names.shownPx(480, 2));
        assertFalse(names.isFolded(), "nobody has folded it");
    }

    @Test
    void drawnItIsAsWideAsAskedButNeverLessThanANameNeeds() {
        names.drawTo(222);
        assertEquals(222, names.shownPx(PANE, 1));

        names.drawTo(100);
        assertEquals(120, names.shownPx(PANE, 1));
        assertFalse(names.isFolded());
    }

    @Test
    void drawnToHardlyAnythingItFoldsAndUnfoldsOnTheWayBack() {
        names.drawTo(222);
        names.drawTo(60);
        assertTrue(names.isFolded());
        assertEquals(44, names.shownPx(PANE, 1));

        names.drawTo(170);
        assertFalse(names.isFolded());
        assertEquals(170, names.shownPx(PANE, 1));
    }

    @Test
    void stepsBeginAtWhatIsSeenAndEndAtTheLimits() {
        names.step(1);
        assertEquals(220, names.shownPx(PANE, 1));
        names.step(-1);
        names.step(-1);
        names.step(-1);
        assertEquals(160, names.shownPx(PANE, 1));

        for (int i = 0; i < 20; i++) {
            names.step(1);
        }
        assertEquals(400, names.shownPx(PANE, 1));
        names.step(-1);
        assertEquals(380, names.shownPx(PANE, 1), "no step is lost on what the pane has no room for");
    }

    @Test
    void aStepUnfoldsWhatIsFoldedAsItWas() {
        names.drawTo(240);
        names.setFolded(true);

        names.step(1);

        assertEquals(240, names.shownPx(PANE, 1));
    }

    @Test
    void itComesBackAsItWasLeft() {
        Map<String, Double> sizes = new HashMap<>();
        Map<String, Boolean> open = new HashMap<>();
        names.remember(sizes, open);
        names.drawTo(247);
        names.setFolded(true);

        NamesColumn next = new NamesColumn();
        next.remember(sizes, open);

        assertTrue(next.isFolded());
        assertEquals(247, next.widthProperty().get());
        assertEquals(Map.of("names", false), open);
    }

    @Test
    void whatNobodyHasTouchedIsNotRemembered() {
        Map<String, Double> sizes = new HashMap<>();

        names.remember(sizes, new HashMap<>());

        assertEquals(Map.of(), sizes);
    }
}
