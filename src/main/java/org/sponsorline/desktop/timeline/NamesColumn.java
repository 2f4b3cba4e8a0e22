package org.sponsorline.desktop.timeline;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.sponsorline.desktop.platform.Appearance;

/// The column of names left of the picture: how wide it is wanted, and whether it is folded so that only the discs with
/// letters are left of it.
///
/// Widths are in pixels for letters of the usual size; larger letters make a wider column. Whatever is wanted, the
/// picture keeps most of the pane.
public final class NamesColumn {

    static final double USUAL_PX = 200;
    static final double LEAST_PX = 120;
    static final double FOLDED_PX = 44;
    static final double STEP_PX = 20;

    /// The most of a pane that is given to names.
    static final double WIDEST_SHARE = 0.4;

    /// In a narrower pane names that nobody has given a width take a quarter of it.
    private static final double NARROW_PX = 700;
    private static final double NARROW_SHARE = 0.25;

    /// Drawn to less than this it folds.
    private static final double FOLDS_PX = 80;

    /// Where there is less room than this for names, none of them could be read.
    private static final double LEAST_READABLE_PX = 100;

    /// The name of the column among what is remembered of the window's parts.
    private static final String NAME = "names";

    private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper(this, "width", USUAL_PX);
    private final BooleanProperty folded = new SimpleBooleanProperty(this, "folded", false);
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper(this, "offered", false);

    /// The width of the pane when it was last laid out.
    private double panePx = Double.MAX_VALUE;

    private boolean chosen;

    /// How the column is wanted.
    ///
    /// @param chosen whether somebody has asked for that width
    public record Wish(double width, boolean chosen, boolean folded) {}

    /// How it is wanted now.
    public Wish wish() {
        return new Wish(width.get(), chosen, folded.get());
    }

    /// How wide the column is wanted while it is not folded.
    public ReadOnlyDoubleProperty widthProperty() {
        return width.getReadOnlyProperty();
    }

    private void setWidth(double wanted) {
        chosen = true;
        width.set(Math.max(LEAST_PX, wanted));
    }

    /// Whether discs stand for the names.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    public boolean isFolded() {
        return folded.get();
    }

    public void setFolded(boolean changed) {
        folded.set(changed);
    }

    /// Whether the lanes have rows that are one holder's, so that there is a column at all.
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    void setOffered(boolean changed) {
        offered.set(changed);
    }

    /// How wide it is in a pane, in whole pixels; 0 where no row is one holder's.
    ///
    /// @param letterScale the size of letters against the usual
    double shownPx(double paneWidth, double letterScale) {
        panePx = paneWidth / letterScale;
        if (!offered.get()) {
            return 0;
        }
        double wanted = folded.get() || mostPx() < LEAST_READABLE_PX ? FOLDED_PX : unfoldedPx();
        return Math.floor(Math.min(wanted * letterScale, paneWidth * WIDEST_SHARE));
    }

    private double mostPx() {
        return panePx * WIDEST_SHARE;
    }

    /// The width that is given to names in the present pane.
    private double unfoldedPx() {
        boolean narrowed = !chosen && panePx < NARROW_PX;
        return Math.min(mostPx(), narrowed ? Math.max(LEAST_PX, panePx * NARROW_SHARE) : width.get());
    }

    /// Makes it a step wider, or narrower with -1, from the width it is seen at; a folded one unfolds.
    public void step(int steps) {
        if (folded.get()) {
            folded.set(false);
        } else {
            setWidth(Math.min(mostPx(), unfoldedPx() + steps * STEP_PX));
        }
    }

    /// Makes it as wide as it is drawn; drawn to hardly anything it folds.
    void drawTo(double wanted) {
        folded.set(wanted < FOLDS_PX);
        if (!folded.get()) {
            setWidth(Math.min(mostPx(), wanted));
        }
    }

    /// Makes it as it was before.
    public void putBack(Wish before) {
        width.set(before.width());
        chosen = before.chosen();
        setFolded(before.folded());
    }

    /// Comes back as it was left, and keeps these up to date from now on.
    ///
    /// @param sizes  sizes in em by name
    /// @param opened whether it is open, by name
    public void remember(Map<String, Double> sizes, Map<String, Boolean> opened) {
        // Sizes are kept to a hundredth, which is less than a pixel.
        setWidth(Math.rint(sizes.getOrDefault(NAME, USUAL_PX / Appearance.USUAL_EM_PX) * Appearance.USUAL_EM_PX));
        chosen = sizes.containsKey(NAME);
        folded.set(!opened.getOrDefault(NAME, true));
        width.subscribe((before, now) ->
                sizes.put(NAME, Math.round(now.doubleValue() / Appearance.USUAL_EM_PX * 100) / 100.0));
        folded.subscribe((before, now) -> opened.put(NAME, !now));
    }
}
