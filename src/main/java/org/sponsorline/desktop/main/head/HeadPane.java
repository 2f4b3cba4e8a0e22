package org.sponsorline.desktop.main.head;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.SystemMenus;
import org.sponsorline.desktop.platform.WindowPlan;

/// The head of the window: its first child holds the menus, its second the tools. They stand side by side where there is
/// room, else one above the other; where the system shows the menus the tools stand alone.
public final class HeadPane extends Pane {

    private double emPx = Appearance.USUAL_EM_PX;

    /// Says how large the window's letters are, in pixels.
    public void setEmPx(double changed) {
        emPx = changed;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return new WindowPlan(emPx).headHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Its tools make room for themselves.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        WindowPlan plan = new WindowPlan(emPx);
        Node menus = getChildren().getFirst();
        Node tools = getChildren().getLast();
        double width = getWidth();
        double menusWidth = SystemMenus.ARE_USED ? 0 : Math.min(width, snapSizeX(menus.prefWidth(-1)));
        if (plan.isHeadInOneLine(width)) {
            layoutInArea(menus, 0, 0, menusWidth, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(tools, menusWidth, 0, width - menusWidth, getHeight(), 0, HPos.LEFT, VPos.CENTER);
        } else {
            double top = plan.menusHeight();
            layoutInArea(menus, 0, 0, menusWidth, top, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(tools, 0, top, width, getHeight() - top, 0, HPos.LEFT, VPos.CENTER);
        }
    }
}
