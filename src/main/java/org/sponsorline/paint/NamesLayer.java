package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.RowText;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.FadedSurface;
import org.sponsorline.paint.surface.Surface;

/// The column of names left of the picture: for each row that is one holder's a disc with its letters, its name, and its
/// tier where that differs from the lane's. It stays where it is while time moves.
final class NamesLayer {

    private static final double INSET_PX = 10;
    private static final double GAP_PX = 8;

    /// The disc against the bar's height, and its letters against those of names.
    private static final double DISC_SHARE = 0.82;
    private static final double LETTERS_SHARE = 0.68;

    /// A tier of which less can be read is left to the tip.
    private static final double LEAST_TIER_PX = 36;
    private static final double LEAST_TIER_SHARE = 0.7;

    /// Where there is less room, the disc says all.
    private static final double LEAST_NAME_EM = 2;

    private final FigureDrawer figures;

    private Surface.Font current = new Surface.Font(13, true);
    private Surface.Font past = new Surface.Font(13, false);
    private Surface.Font letters = new Surface.Font(9, true);
    private Surface.Font small = new Surface.Font(11, false);

    NamesLayer(FigureDrawer figures) {
        this.figures = figures;
    }

    void paint(Surface surface, LanePlaces places, Palette palette, PaintOptions options) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        sized(layout.metrics());
        LaneTable lanes = layout.lanes();
        places.eachRow((row, y) -> {
            Surface onto = FadedSurface.over(surface, places.rowPresence(row));
            if (layout.isNamed(row)) {
                boolean recedes = options.recedes(layout, layout.firstInRow(row), layout.endOfRow(row));
                row(onto, layout, frame, palette, options, row, y, recedes);
            } else if (row > 0 && layout.isNamed(row - 1) && lanes.laneOfRow(row) == lanes.laneOfRow(row - 1)) {
                foot(onto, layout, frame, palette, options, lanes.laneOfRow(row), y);
            }
        });
    }

    private void row(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options, int row,
            double y, boolean recedes) {
        Metrics metrics = layout.metrics();
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneOfRow(row);
        RowText.Name name = layout.rowName(row);
        boolean headsLane = lanes.isHeadedByRow(lane) && row == lanes.firstRow(lane);
        String holder = name.holder();
        boolean inForce = isInForce(layout, row);
        int words = recedes ? palette.receded() : inForce ? palette.headerText() : palette.quietText();
        double disc = Math.rint(metrics.barHeight() * DISC_SHARE);
        double x = INSET_PX - frame.namesPx() + lanes.depth(lane) * GAP_PX;
        if (lanes.isHeadedByRow(lane) && !headsLane && holder.equals(lanes.label(lane))) {
            tier(surface, layout, palette, name.tier(), x + disc + GAP_PX, -GAP_PX,
                    Math.rint(y + metrics.barHeight() / 2 + small.sizePx() * 0.36), recedes);
            return;
        }
        double top = Math.rint(y + (metrics.barHeight() - disc) / 2);
        surface.fillRect(x, top, disc, disc, disc / 2, palette.header(0));
        double width = layout.advances().width(name.monogram(), letters.sizePx(), true);
        surface.text(name.monogram(), x + (disc - width) / 2, Math.rint(top + disc / 2 + letters.sizePx() * 0.36), letters,
                words);
        Surface.Font font = inForce ? current : past;
        double left = x + disc + GAP_PX;
        double baseline = Math.rint(y + metrics.barHeight() / 2 + font.sizePx() * 0.36);
        double right = -GAP_PX - undated(surface, layout, frame, palette, options, row, baseline);
        double room = right - left;
        double whole = layout.advances().width(holder, font.sizePx(), inForce);
        if (room < LEAST_NAME_EM * font.sizePx()) {
            return;
        }
        String shown = whole <= room
                ? holder : layout.advances().shortened(holder, font.sizePx(), inForce, room);
        surface.text(shown, left, baseline, font, words);
        String figure = figures.ofRow(row);
        double figureWidth = figures.width(layout, figure);
        boolean cited = whole + figureWidth <= room;
        if (cited) {
            figures.draw(surface, figure, left + whole, baseline, words);
        }
        double after = left + whole + (cited ? figureWidth : 0) + GAP_PX;
        tier(surface, layout, palette, name.tier(), after, right, baseline, recedes);
    }

    /// A tier between two places, if enough of it can be read.
    private void tier(
            Surface surface, TimelineLayout layout, Palette palette, String tier, double left, double right,
            double baseline, boolean recedes) {
        double width = layout.advances().width(tier, small.sizePx(), false);
        if (!tier.isEmpty() && right - left >= Math.max(LEAST_TIER_PX, width * LEAST_TIER_SHARE)) {
            String shown = layout.advances().fitted(tier, small.sizePx(), false, right - left);
            surface.text(shown, left, baseline, small, recedes ? palette.receded() : palette.quietText());
        }
    }

    /// Says at the end of a name that is a lane's head how many items of the lane have no date; returns the room that
    /// takes.
    private double undated(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options, int row,
            double baseline) {
        if (!HitTester.showsUndated(layout, frame, row)) {
            return 0;
        }
        String count = Integer.toString(layout.undatedBeside(row));
        String words = layout.advances().fitted(
                Messages.of(NamesLayer.class, options.locale()).say("lane.undated", count), small.sizePx(), false,
                HitTester.UNDATED_NAME_PX * layout.metrics().letterScale() - GAP_PX);
        double width = layout.advances().width(words, small.sizePx(), false);
        surface.text(words, -GAP_PX - width, baseline, small, palette.quietText());
        return width + GAP_PX;
    }

    /// Says what stands in the rows below those of holders.
    private void foot(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options, int lane,
            double y) {
        double x = INSET_PX - frame.namesPx() + layout.lanes().depth(lane) * GAP_PX
                + Math.rint(layout.metrics().barHeight() * DISC_SHARE) + GAP_PX;
        surface.text(Messages.of(NamesLayer.class, options.locale()).get("names.milestones"), x,
                Math.rint(y + layout.metrics().barHeight() / 2 + small.sizePx() * 0.36), small, palette.quietText());
    }

    private static boolean isInForce(TimelineLayout layout, int row) {
        for (int placement = layout.firstInRow(row); placement < layout.endOfRow(row); placement++) {
            if (layout.standing(layout.item(placement)) == Standing.IN_FORCE) {
                return true;
            }
        }
        return false;
    }

    private void sized(Metrics metrics) {
        double size = metrics.nameFontSize();
        if (current.sizePx() != size) {
            current = new Surface.Font(size, true);
            past = new Surface.Font(size, false);
            letters = new Surface.Font(Math.rint(size * LETTERS_SHARE * 2) / 2, true);
            small = new Surface.Font(metrics.smallFontSize(), false);
        }
    }
}
