package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.row.RowMarks;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.colour.Tone;
import org.sponsorline.paint.surface.Surface;

/// A run of items that share too few pixels to be drawn one by one: a block as strong as they are many, parted by
/// their colours from below.
final class RunDrawer {

    /// Strengths by how many items there are in four pixels.
    private static final double[] STRENGTHS = {0.45, 0.62, 0.8, 1};

    /// No more colours are told apart, and none in blocks that are too narrow to see them.
    private static final int MOST_COLOURS = 3;
    private static final double COLOURS_FROM_PX = 5;

    /// How strong a run of what is not in force is against one that is.
    private static final double PALE = 0.5;

    private final int[] mix = new int[TimelineLayout.KINDS];

    void draw(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, RowMarks marks, int mark, double y,
            boolean recedes) {
        layout.mix(marks.first(mark), marks.end(mark), mix);
        double left = Math.rint(marks.left(mark));
        double width = Math.max(2, Math.rint(marks.right(mark)) - left);
        double height = layout.metrics().barHeight() - 4;
        double strength = strength(marks.count(mark), width);
        Tone tone = tone(layout, frame, marks, mark);
        int colours = width < COLOURS_FROM_PX ? 1 : MOST_COLOURS;
        int rest = marks.count(mark);
        double bottom = y + 2 + height;
        for (int k = 0; k < colours && rest > 0; k++) {
            int most = most();
            // The last colour drawn also stands for those that are left out.
            double share = k == colours - 1 ? 1 : (double) mix[most] / rest;
            double part = share >= 1 ? bottom - y - 2 : Math.rint(share * (bottom - y - 2));
            surface.fillRect(left, bottom - part, width, part, 0, fill(palette, most, tone, strength, recedes));
            bottom -= part;
            rest -= mix[most];
            mix[most] = 0;
        }
    }

    private static double strength(int count, double width) {
        double perFourPixels = count * 4 / width;
        return STRENGTHS[perFourPixels < 1.5 ? 0 : perFourPixels < 4 ? 1 : perFourPixels < 16 ? 2 : 3];
    }

    private static int fill(Palette palette, int kind, Tone tone, double strength, boolean recedes) {
        if (kind == TimelineLayout.DIMMED) {
            return palette.bar(0, Tone.DIMMED, recedes).fill();
        }
        // What would be as pale as the ground is drawn in the colour of its edge.
        BarColours colours = palette.bar(kind, tone, recedes);
        return Colours.mix(palette.ground(), tone == Tone.IN_FORCE ? colours.fill() : colours.edge(),
                tone == Tone.IN_FORCE ? strength : strength * PALE);
    }

    /// The tone of all items of a run, by where it stands: each of them is narrower than a few pixels.
    private static Tone tone(TimelineLayout layout, Frame frame, RowMarks marks, int mark) {
        if (layout.day() == Standing.NO_DAY) {
            return Tone.IN_FORCE;
        }
        double today = frame.scale().xOf(layout.day());
        return marks.right(mark) <= today ? Tone.ENDED : marks.left(mark) > today ? Tone.NOT_BEGUN : Tone.IN_FORCE;
    }

    private int most() {
        int most = 0;
        for (int kind = 1; kind < mix.length; kind++) {
            if (mix[kind] > mix[most]) {
                most = kind;
            }
        }
        return most;
    }
}
