package org.sponsorline.desktop.start;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.sponsorline.desktop.main.pane.PanesViewModel;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.paint.colour.Palette;

/// What the window shows first: the timeline in the place where it will stay, on plain ground, without a style sheet.
public final class FirstScene {

    private FirstScene() {}

    /// @param stage where it is to be shown; its size is known
    public static Scene of(TimelineView timeline, Appearance look, Settings settings, Stage stage) {
        Scene scene = new Scene(new Ground(timeline, look, settings), stage.getWidth(), stage.getHeight());
        // Not bound: a binding would have all of the window painted anew with every step of a movement.
        look.darkProperty().subscribe(dark -> scene.setFill(ground(dark)));
        return scene;
    }

    /// Does what showing would do first, so that only painting is left.
    public static void prepare(Scene scene) {
        scene.getRoot().resize(scene.getWidth(), scene.getHeight());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Color ground(boolean dark) {
        int argb = (dark ? Palette.DARK : Palette.LIGHT).ground();
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /// Leaves the room for what is still to come.
    private static final class Ground extends Pane {

        private final TimelineView timeline;
        private final Appearance look;
        private final Settings settings;

        Ground(TimelineView timeline, Appearance look, Settings settings) {
            super(timeline);
            this.timeline = timeline;
            this.look = look;
            this.settings = settings;
        }

        @Override
        protected void layoutChildren() {
            WindowPlan plan = new WindowPlan(look.emPx());
            boolean filters = PanesViewModel.opensFilter(settings.panes(), getWidth(), look.emPx());
            double filter = filters ? width(PanesViewModel.FILTER, WindowPlan.FILTER_EM) : 0;
            double details = width(PanesViewModel.DETAILS, WindowPlan.DETAIL_EM);
            Bounds place = plan.timeline(getWidth(), getHeight(), filter, details);
            timeline.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }

        private double width(String pane, double usualEm) {
            return settings.panes().getOrDefault(pane, true) ? settings.splits().getOrDefault(pane, usualEm) : 0;
        }
    }
}
