package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.Parent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.PaletteStyle;

/// Lets what stands in a popup look like what stands in the window below it.
final class PopupTheme {

    private PopupTheme() {}

    static void put(Parent content, TimelineView view) {
        content.getStylesheets().setAll(view.getScene().getStylesheets());
        content.getStylesheets().add(TimelineView.stylesheet());
        content.setNodeOrientation(view.getEffectiveNodeOrientation());
        // The size of letters is that of the window's root.
        content.setStyle(PaletteStyle.of(view.getPalette()) + view.getScene().getRoot().getStyle());
    }
}
