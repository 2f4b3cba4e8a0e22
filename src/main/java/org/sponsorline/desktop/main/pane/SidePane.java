package org.sponsorline.desktop.main.pane;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.settings.Settings;

/// One pane at the edge of a split that can be closed and drawn wider, and comes back as it was left.
///
/// Its size is kept in em, so that it grows with the letters in it.
final class SidePane {

    private final String name;
    private final SplitPane split;
    private final Region pane;
    private final boolean atEnd;
    private final double usualEm;
    private final double most;
    private final Settings settings;
    private final Appearance look;
    private @Nullable SidePane opposite;

    /// @param name    its name among the sizes in the settings
    /// @param atEnd   whether it is the last pane of the split, else the first
    /// @param usualEm its size until somebody changes it
    /// @param most    the most of the split that it is given
    SidePane(
            String name, SplitPane split, Region pane, boolean atEnd, double usualEm, double most, Settings settings,
            Appearance look) {
        this.name = name;
        this.split = split;
        this.pane = pane;
        this.atEnd = atEnd;
        this.usualEm = usualEm;
        this.most = most;
        this.settings = settings;
        this.look = look;
        SplitPane.setResizableWithParent(pane, false);
        rememberDrags();
    }

    /// Shares what the middle can spare with the pane at the other side.
    void shareWith(SidePane other) {
        opposite = other;
    }

    /// How long it wants to be, in em; 0 where it is closed.
    private double wantedEm() {
        return split.getItems().contains(pane) ? settings.splits().getOrDefault(name, usualEm) : 0;
    }

    /// Is open from now on when this is true.
    void follow(ObservableValue<Boolean> open) {
        open.subscribe(isOpen -> {
            boolean there = split.getItems().contains(pane);
            if (isOpen && !there) {
                split.getItems().add(atEnd ? split.getItems().size() : 0, pane);
                restore();
            } else if (!isOpen && there) {
                split.getItems().remove(pane);
            }
        });
    }

    /// Only a drag of its divider changes the size it comes back with, not a window that grows or shrinks.
    private void rememberDrags() {
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            boolean dragged = event.getTarget() instanceof Node node
                    && node.getStyleClass().contains("split-pane-divider") && split.equals(node.getParent());
            if (dragged && split.getItems().contains(pane)) {
                settings.splits().put(name, Math.round(length(pane) / look.emPx() * 10) / 10.0);
            }
        });
    }

    private Divider divider() {
        return atEnd ? split.getDividers().getLast() : split.getDividers().getFirst();
    }

    /// Gives it the size it had, as far as there is room.
    void restore() {
        double whole = length(split);
        if (whole <= 0 || !split.getItems().contains(pane)) {
            return;
        }
        WindowPlan plan = new WindowPlan(look.emPx());
        double share = opposite == null
                ? plan.share(wantedEm(), whole, most) : plan.sideShare(wantedEm(), opposite.wantedEm(), whole);
        divider().setPosition(atEnd ? 1 - share : share);
    }

    private double length(Region region) {
        return split.getOrientation() == Orientation.HORIZONTAL ? region.getWidth() : region.getHeight();
    }
}
