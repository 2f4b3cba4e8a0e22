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

    private static final double HEAD_EM = 6.46;
    private static final double FOOT_EM = 2.15;
    private static final double LEGEND_EM = 2.15;
    private static final double HEADLINE_EM = 4.4;
    private static final double LOW_HEADLINE_EM = 2.3;

    /// Half of what lies between two panes.
    private static final double HALF_DIVIDER_EM = 0.19;
    private static final double LEAST_HALF_DIVIDER_PX = 3;

    /// However small the window, a side pane leaves most of it to the middle.
    public static final double WIDEST_SHARE = 0.36;

    /// The comparison leaves at least half of the window to what is compared.
    public static final double HIGHEST_SHARE = 0.5;

    /// The middle of the window never gets less of the width, whatever stands beside it.
    public static final double LEAST_MIDDLE_SHARE = 0.5;

    /// The most that both sides get together, which leaves room for what lies between the panes as well.
    private static final double WIDEST_SIDES_SHARE = 0.48;

    /// Narrower than this many em, the filter gives its place to the timeline until it is asked for.
    private static final double CRAMPED_EM = 62;

    /// Lower than this many em, the timeline has one line above it instead of two.
    private static final double LOW_EM = 44;

    /// Menus and toolbar.
    public double headHeight() {
        return Math.rint(HEAD_EM * emPx);
    }

    /// The line at the foot of the window.
    public double footHeight() {
        return Math.rint(FOOT_EM * emPx);
    }

    /// The legend below the timeline.
    public double legendHeight() {
        return Math.rint(LEGEND_EM * emPx);
    }

    /// The sentence above the timeline, in a window of this height.
    public double headlineHeight(double windowHeight) {
        return Math.rint((isLow(windowHeight) ? LOW_HEADLINE_EM : HEADLINE_EM) * emPx);
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
        return width > 0 && width < CRAMPED_EM * emPx;
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
        double top = headHeight() + headlineHeight(height);
        return new BoundingBox(
                left, top, Math.max(0, right - left), Math.max(0, height - top - footHeight() - legendHeight()));
    }
}
