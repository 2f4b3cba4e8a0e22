package org.sponsorline.desktop.platform;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/// Where the parts of the window stand. What is drawn before they are made stands where it will stay, so heights come
/// from here and not from what is in them.
///
/// @param emPx the size of the window's letters, in pixels
public record WindowPlan(double emPx) {

    /// The widths of the panes at the sides until somebody changes them, in em, and the heights of those below.
    public static final double FILTER_EM = 17;
    public static final double DETAIL_EM = 27;
    public static final double PROBLEMS_EM = 14;
    public static final double COMPARISON_EM = 22;

    /// Heights and widths for letters of the usual size, in pixels.
    private static final double TOOLS_PX = 40;
    private static final double MENUS_PX = 28;
    private static final double FOOT_PX = 26;
    private static final double HEADLINE_PX = 46;
    private static final double LOW_HEADLINE_PX = 30;

    /// Narrower than this, three panes side by side leave the timeline too little.
    private static final double CRAMPED_PX = 1_100;

    /// Narrower than this, menus and tools have a line each.
    private static final double ONE_LINE_PX = 910;

    /// Half of what lies between two panes.
    private static final double HALF_DIVIDER_EM = 0.19;
    private static final double LEAST_HALF_DIVIDER_PX = 3;

    /// However small the window, a side pane leaves most of it to the middle.
    public static final double WIDEST_SHARE = 0.36;

    /// The comparison leaves more than half of the window to what is compared.
    public static final double HIGHEST_SHARE = 0.45;

    /// The middle of the window never gets less of the width, whatever stands beside it.
    public static final double LEAST_MIDDLE_SHARE = 0.5;

    /// The most that both sides get together, which leaves room for what lies between the panes as well.
    private static final double WIDEST_SIDES_SHARE = 0.48;

    /// Lower than this many em, the timeline has one line above it instead of two.
    private static final double LOW_EM = 44;

    /// Menus and toolbar, in a window of this width.
    public double headHeight(double width) {
        return toolsHeight() + (isHeadInOneLine(width) ? 0 : menusHeight());
    }

    /// The line of tools, with or without the menus beside them.
    public double toolsHeight() {
        return usual(TOOLS_PX);
    }

    /// The line of menus where they have one of their own.
    public double menusHeight() {
        return usual(MENUS_PX);
    }

    /// Whether menus and tools stand side by side in a window of this width, or the system shows the menus elsewhere.
    public boolean isHeadInOneLine(double width) {
        return SystemMenus.ARE_USED || width <= 0 || width >= usual(ONE_LINE_PX);
    }

    /// The line at the foot of the window: the legend and what is told of the record.
    public double footHeight() {
        return usual(FOOT_PX);
    }

    /// The sentence above the timeline, in a window of this height.
    public double headlineHeight(double windowHeight) {
        return usual(isLow(windowHeight) ? LOW_HEADLINE_PX : HEADLINE_PX);
    }

    /// Whether a window of this height has room for little beside the timeline.
    public boolean isLow(double windowHeight) {
        return windowHeight < LOW_EM * emPx;
    }

    /// Gives a part of the window this height, whatever is in it.
    public static void hold(Region part, double heightPx) {
        part.setMinHeight(heightPx);
        part.setPrefHeight(heightPx);
        part.setMaxHeight(heightPx);
    }

    /// Whether a window of this width has no room for three panes side by side.
    public boolean isCramped(double width) {
        return width > 0 && width < usual(CRAMPED_PX);
    }

    private double usual(double px) {
        return Math.rint(px * emPx / Appearance.USUAL_EM_PX);
    }

    /// How much of a split belongs to a pane at its edge.
    ///
    /// @param wantedEm how long the pane wants to be
    /// @param wholePx  how long all of it is
    /// @param most     the most it gets
    public double share(double wantedEm, double wholePx, double most) {
        return Math.min(most, wantedEm * emPx / wholePx);
    }

    /// How much of the window's width belongs to a pane at its side: as much as it wants, unless the middle would get
    /// less than its half. Then both sides give way alike.
    ///
    /// @param wantedEm how wide the pane wants to be
    /// @param otherEm  how wide the one at the other side wants to be, 0 where it is closed
    public double sideShare(double wantedEm, double otherEm, double wholePx) {
        double wanted = share(wantedEm, wholePx, WIDEST_SHARE);
        double other = share(otherEm, wholePx, WIDEST_SHARE);
        return wanted * Math.min(1, WIDEST_SIDES_SHARE / (wanted + other));
    }

    /// Where the timeline stands in a window, overview included.
    ///
    /// @param filterEm how wide the filter wants to be, 0 where it is closed
    /// @param detailEm the same of the details
    public Bounds timeline(double width, double height, double filterEm, double detailEm) {
        double half = Math.max(LEAST_HALF_DIVIDER_PX, Math.rint(HALF_DIVIDER_EM * emPx));
        double left = filterEm <= 0 ? 0 : Math.rint(sideShare(filterEm, detailEm, width) * width - half) + 2 * half;
        double right = detailEm <= 0 ? width : Math.rint((1 - sideShare(detailEm, filterEm, width)) * width - half);
        double top = headHeight(width) + headlineHeight(height);
        return new BoundingBox(
                left, top, Math.max(0, right - left), Math.max(0, height - top - footHeight()));
    }
}
