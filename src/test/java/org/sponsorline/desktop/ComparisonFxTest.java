package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.view.ViewState.Theme;

/// The sheet of the comparison in the real window.
final class ComparisonFxTest extends WindowFxTest {

    private static final List<String> PARTNERS = List.of(
            "agreement:alibaba-top", "agreement:intel-top", "agreement:toyota-top", "agreement:mcdonalds-top",
            "agreement:airbnb-top");

    private void compare(int count) {
        startOnBundledRecord();
        show(state().withSelection(PARTNERS.stream().limit(count).map(this::key).toList()));
        focusTimeline();
        press("Shortcut+5");
        waitUntil("they stand side by side", () -> cells().size() > count);
        settle();
    }

    private List<Node> cells() {
        return List.copyOf(stage.getScene().getRoot().lookupAll(".comparison-cell"));
    }

    private String spoken() {
        return from(() -> Objects.toString(stage.getScene().getFocusOwner().getAccessibleText(), ""));
    }

    private Bounds place(String selector) {
        return from(() -> in(stage.getScene().lookup(selector)));
    }

    private static Bounds in(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theSheetTakesTheWholeWidthBelowThePlotAndLeavesItHalf() {
        compare(2);

        Bounds sheet = place("#comparison");
        assertEquals(from(() -> stage.getScene().getWidth()), sheet.getWidth(), 1);
        assertTrue(sheet.getMinY() >= place("#timeline-place").getMaxY());
        assertTrue(sheet.getMinY() >= place("#detail-place").getMaxY());
        assertTrue(sheet.getHeight() <= place("#detail-place").getHeight() + 10);
    }

    @Test
    void columnsAreOfAReadableWidthAndScrollSidewaysBesideTheirLabels() {
        compare(5);
        List<Region> heads = from(() -> stage.getScene().getRoot().lookupAll(".comparison-column-head").stream()
                .map(Region.class::cast).toList());
        assertEquals(5, heads.size());
        heads.forEach(head -> assertTrue(head.getWidth() >= 220, () -> "a column of " + head.getWidth()));
        double label = place(".comparison-label").getMinX();
        double top = place(".comparison-column-head").getMinY();

        ScrollPane scroll = find("#comparison-scroll");
        onFx(() -> {
            scroll.setHvalue(1);
            scroll.setVvalue(1);
        });
        settle();

        assertEquals(label, place(".comparison-label").getMinX(), 1, "labels stay");
        assertEquals(top, place(".comparison-column-head").getMinY(), 1, "names stay");
        assertEquals(place("#comparison-scroll > .viewport").getMaxX(), from(() -> in(heads.getLast()).getMaxX()), 1);
    }

    @Test
    void aSwitchShowsTheRowsThatReadAlikeToo() {
        compare(2);
        int differing = from(() -> cells().size());
        assertFalse(says("Granted by"));

        click(find("#comparison-all-rows"));
        waitUntil("there are more rows", () -> cells().size() > differing);
        assertTrue(says("Granted by"));
        click(find("#comparison-all-rows"));
        waitUntil("they are gone", () -> cells().size() == differing);
    }

    private boolean says(String row) {
        return from(() -> cells().stream().anyMatch(cell -> cell.getAccessibleText().startsWith(row + ", ")));
    }

    @Test
    void arrowKeysLeadFromCellToCellAndEachIsSpoken() {
        compare(5);
        press("F6");
        waitUntil("the focus is in the sheet", () -> isIn(stage.getScene().getFocusOwner(), "comparison"));
        onFx(() -> cells().stream().filter(Node::isFocusTraversable).findFirst().orElseThrow().requestFocus());

        assertTrue(spoken().startsWith("Years since signing, Alibaba Group: 12 years"), this::spoken);
        press("RIGHT");
        assertTrue(spoken().startsWith("Years since signing, Intel: "), this::spoken);
        press("DOWN");
        assertEquals("Held by, Intel: Intel. This row differs.", spoken());
        press("END");
        assertTrue(spoken().startsWith("Held by, Airbnb: "), this::spoken);
        press(KeyCode.PAGE_DOWN);
        assertTrue(spoken().contains(", Airbnb: "), this::spoken);

        settle();
        Bounds cell = from(() -> in(stage.getScene().getFocusOwner()));
        Bounds view = place("#comparison-scroll > .viewport");
        assertTrue(cell.getMaxX() <= view.getMaxX() + 1, () -> cell + " is out of " + view);
        assertTrue(cell.getMinY() >= view.getMinY() - 1, () -> cell + " is out of " + view);
        assertEquals(1, from(() -> cells().stream().filter(Node::isFocusTraversable).count()), "one stop for Tab");
    }

    private static boolean isIn(Node node, String id) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (id.equals(up.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void closedFromWithinTheFocusGoesToTheTimeline() {
        compare(2);
        click(find("#comparison-close"));

        waitUntil("the sheet is gone", () -> stage.getScene().lookup("#comparison") == null);
        assertTrue(from(() -> isIn(stage.getScene().getFocusOwner(), "timeline-place")));
        assertEquals(2, state().selection().size());
    }

    @Test
    void itComesAgainWithTheNextSelectionOfSeveral() {
        compare(2);
        onFx(() -> workspace().select(key("agreement:toyota-top")));
        waitUntil("one alone is not compared", () -> stage.getScene().lookup("#comparison") == null);
        onFx(() -> workspace().toggleSelect(key("agreement:airbnb-top")));
        waitUntil("both are compared", () -> cells().stream().anyMatch(
                cell -> cell.getAccessibleText().startsWith("Held by, Airbnb")));
    }

    @Test
    void aColumnIsTakenOutByItsButton() {
        compare(3);
        click(find(".comparison-out"));
        waitUntil("two are left", () -> workspace().getState().selection().size() == 2);
    }

    @Test
    void itIsCopiedAsATable() {
        compare(2);
        click(find("#comparison-copy"));
        assertTrue(copied.getLast().startsWith("\tAlibaba Group\tIntel\n"), copied::getLast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void picturesToBeLookedAt(String language) {
        locale = Locale.of(language);
        compare(3);
        picture("comparison-" + language);
        show(state().withTheme(Theme.DARK));
        onFx(() -> settings().setFontPercent(200));
        settle();
        picture("comparison-dark-200-" + language);
        assertTrue(from(() -> cells().size()) > 3);
    }
}
