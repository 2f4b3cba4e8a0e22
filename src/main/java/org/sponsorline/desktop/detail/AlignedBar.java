package org.sponsorline.desktop.detail;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.page.AlignedTerm;
import org.sponsorline.page.AlignedTerm.Edge;
import org.sponsorline.page.YearScale;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// The bar of one compared agreement above the years since it was signed. All of a comparison have one scale and one
/// width, so that what is below each other can be compared.
final class AlignedBar extends Region {

    private static final double BAR_PX = 22;
    private static final double GAP_PX = 4;
    private static final double TICK_PX = 4;
    private static final double LETTERS_PX = 11;
    private static final double SIDE_PX = 10;
    private static final double RADIUS_PX = 3;
    private static final double CAP_PX = 2;
    private static final double ARROW_PX = 8;
    private static final double TAIL_PX = 24;
    private static final double TOOTH_PX = 3;
    private static final int TEETH = 4;

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface = new CanvasSurface(canvas, CanvasFonts.ofProgram());
    private final TextMeasure measure = FxTextMeasure.ofProgram();
    private final @Nullable AlignedTerm term;
    private final YearScale scale;
    private final Palette palette;
    private final BarColours colours;
    private final double letters;

    /// @param term    what is drawn, or null for the years alone
    /// @param letters the size of letters against the usual size
    AlignedBar(@Nullable AlignedTerm term, YearScale scale, Palette palette, BarColours colours, double letters) {
        this.term = term;
        this.scale = scale;
        this.palette = palette;
        this.colours = colours;
        this.letters = letters;
        getStyleClass().add("aligned-bar");
        getChildren().add(canvas);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((BAR_PX + GAP_PX + TICK_PX + LETTERS_PX * 1.4) * letters);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        surface.begin(1);
        years();
        if (term != null) {
            bar(term);
        }
    }

    private double x(double years) {
        double side = SIDE_PX * letters;
        return Math.rint(side + scale.share(years) * Math.max(0, getWidth() - 2 * side));
    }

    private void years() {
        double bottom = (BAR_PX + GAP_PX) * letters;
        Surface.Font font = new Surface.Font(LETTERS_PX * letters, false);
        surface.line(x(scale.from()), bottom, x(scale.to()), bottom, 1, 0, palette.rule());
        for (long mark : scale.marks()) {
            double x = x((double) mark);
            // Only the signing reaches into the bar: it is what the bars are aligned at.
            surface.line(x, mark == 0 ? 0 : bottom, x, bottom + TICK_PX * letters, 1, 0,
                    mark == 0 ? palette.quietText() : palette.rule());
            String year = Long.toString(mark);
            double left = x - measure.width(year, font.sizePx(), false) / 2;
            surface.text(year, left, bottom + (TICK_PX + LETTERS_PX) * letters, font, palette.quietText());
        }
    }

    private void bar(AlignedTerm drawn) {
        double height = BAR_PX * letters;
        double left = x(drawn.start());
        double right = Math.max(left + CAP_PX, x(drawn.end()));
        if (drawn.fromAnnouncement() && drawn.start() > 0) {
            surface.line(x(0), height / 2, left, height / 2, CAP_PX, 0, colours.edge());
        }
        if (drawn.endedEarly()) {
            double scheduled = x(drawn.scheduled());
            surface.fillHatch(right, 0, scheduled - right, height, colours.edge());
            surface.strokeRect(right, 0.5, scheduled - right, height - 1, 0, 1, colours.edge());
        }
        boolean plain = drawn.startEdge() == Edge.DAY && drawn.endEdge() == Edge.DAY && !drawn.endedEarly();
        surface.fillRect(left, 0, right - left, height, plain ? RADIUS_PX : 0, colours.fill());
        if (colours.edge() != colours.fill()) {
            surface.strokeRect(left + 0.5, 0.5, right - left - 1, height - 1, plain ? RADIUS_PX : 0, 1, colours.edge());
        }
        edge(drawn.startEdge(), left, -1);
        edge(drawn.endEdge(), right, 1);
    }

    /// How an end is known.
    ///
    /// @param outwards 1 at the right end, -1 at the left one
    private void edge(Edge edge, double x, int outwards) {
        double height = BAR_PX * letters;
        switch (edge) {
            case DAY -> {}
            case COARSE -> {
                double tooth = height / TEETH;
                for (int i = 0; i < TEETH; i++) {
                    surface.fillTriangle(
                            x + outwards, i * tooth, x - outwards * TOOTH_PX, (i + 0.5) * tooth,
                            x + outwards, (i + 1) * tooth, palette.ground());
                }
            }
            case OPEN -> surface.fillTriangle(
                    x, 0, x + outwards * ARROW_PX, height / 2, x, height, colours.edge());
            case UNKNOWN -> {
                double tail = TAIL_PX * letters;
                if (outwards > 0) {
                    surface.fillFade(x, 0, tail, height, colours.fill(), palette.ground());
                } else {
                    surface.fillFade(x - tail, 0, tail, height, palette.ground(), colours.fill());
                }
            }
        }
    }
}
