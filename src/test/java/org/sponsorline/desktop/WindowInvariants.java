package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Facets;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// What holds of a window whatever somebody has done in it. Asked on the JavaFX thread.
final class WindowInvariants {

    private static final double FARTHEST_DAY = 365.25 * 1e9;

    private WindowInvariants() {}

    /// What is selected is of the record, the view has bounds, and what is open can be seen.
    static void assertWithinBounds(Workspace workspace, Stage stage) {
        ViewState state = workspace.getState();
        OpenRecord record = workspace.getRecord();
        for (EntryKey key : state.selection()) {
            if (record == null || record.dataset().entry(key).isEmpty()) {
                fail("selected is " + key + ", which the record has not");
            }
        }
        double start = state.window().startDay();
        double end = state.window().endDay();
        if (!(Math.abs(start) < FARTHEST_DAY && Math.abs(end) < FARTHEST_DAY && start < end)) {
            fail("the window is " + state.window());
        }
        if (stage.getWidth() < 100 || stage.getHeight() < 100) {
            fail("the window is too small to see");
        }
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing() && cannotBeSeen(popup.getOwnerNode())) {
                fail("a pop-up is open whose owner cannot be seen: " + popup.getOwnerNode());
            }
        }
    }

    private static boolean cannotBeSeen(@Nullable Node owner) {
        if (owner == null) {
            return false;
        }
        for (Node up = owner; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return true;
            }
        }
        return owner.getScene() == null || owner.getScene().getWindow() == null
                || !owner.getScene().getWindow().isShowing();
    }

    /// Which of status bar, table and facets counts otherwise than the arrangement; empty where none does.
    static String countsThatDiffer(Workspace workspace, Stage stage) {
        Arrangement arrangement = workspace.getArrangement();
        int matching = arrangement.matching().count();
        Label summary = (Label) stage.getScene().lookup("#status-summary");
        boolean chinese = "zh".equals(workspace.locale().getLanguage());
        int all = arrangement.dataset().itemCount();
        String said = chinese
                ? "共 %,d 项，显示 %,d 项".formatted(all, matching) : "%,d of %,d item".formatted(matching, all);
        if (!summary.getText().startsWith(said)) {
            return "the status bar says " + summary.getText() + " for " + said;
        }
        boolean table = workspace.getState().panes() != Panes.TIMELINE;
        int rows = stage.getScene().lookup("#table") instanceof TableView<?> view ? view.getItems().size() : -1;
        if (table && rows != matching) {
            return "the table has " + rows + " rows for " + said;
        }
        Map<Dimension, List<FacetValue>> facets =
                Facets.count(arrangement.index(), arrangement.state().filter(), arrangement.state().asOf());
        // Of one kind is each item.
        int kinds = facets.get(Dimension.KIND).stream()
                .filter(value -> arrangement.state().filter().keys(Dimension.KIND).isEmpty() || value.chosen())
                .mapToInt(FacetValue::count).sum();
        return kinds == matching ? "" : "the kinds have " + kinds + " items for " + said;
    }
}
