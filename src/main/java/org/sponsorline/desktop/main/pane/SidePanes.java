package org.sponsorline.desktop.main.pane;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.settings.Settings;

/// The panes around the middle of the window: open as their view-model says, each as large as it was left.
public final class SidePanes {

    private final PanesViewModel model;
    private final Settings settings;
    private final Appearance look;

    public SidePanes(PanesViewModel model, Settings settings, Appearance look) {
        this.model = model;
        this.settings = settings;
        this.look = look;
    }

    /// Follows the view-model from now on.
    ///
    /// @param columns what the filter is the first of and the details are the last
    /// @param middle  what the problems are the last of
    /// @param floors  what the comparison is the last of
    public void join(
            SplitPane columns, Region filter, Region details, SplitPane middle, Region problems, SplitPane floors,
            Region comparison) {
        double side = WindowPlan.WIDEST_SHARE;
        List<SidePane> panes = List.of(
                new SidePane(
                        PanesViewModel.FILTER, columns, filter, false, WindowPlan.FILTER_EM, side, settings, look),
                new SidePane(
                        PanesViewModel.DETAILS, columns, details, true, WindowPlan.DETAIL_EM, side, settings, look),
                new SidePane(
                        PanesViewModel.PROBLEMS, middle, problems, true, WindowPlan.PROBLEMS_EM, side, settings, look),
                new SidePane(
                        PanesViewModel.COMPARISON, floors, comparison, true, WindowPlan.COMPARISON_EM,
                        WindowPlan.HIGHEST_SHARE, settings, look));
        panes.get(0).shareWith(panes.get(1));
        panes.get(1).shareWith(panes.get(0));
        // No drag takes more from the middle either.
        middle.minWidthProperty().bind(columns.widthProperty().multiply(WindowPlan.LEAST_MIDDLE_SHARE));
        panes.get(0).follow(model.filterProperty());
        panes.get(1).follow(model.detailsProperty());
        model.filterProperty().subscribe((before, now) -> panes.get(1).restore());
        model.detailsProperty().subscribe((before, now) -> panes.get(0).restore());
        panes.get(2).follow(model.problemsProperty());
        panes.get(3).follow(model.comparisonShownProperty());
        // Sizes can be given once the window has one of its own.
        columns.widthProperty().subscribe(() -> {
            model.resized(columns.getWidth(), look.emPx());
            panes.forEach(SidePane::restore);
        });
        floors.heightProperty().subscribe(() -> panes.getLast().restore());
        look.fontScaleProperty().subscribe(scale -> {
            model.resized(columns.getWidth(), look.emPx());
            Platform.runLater(() -> panes.forEach(SidePane::restore));
        });
    }
}
