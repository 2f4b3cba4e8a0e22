package org.sponsorline.paint;

import org.sponsorline.layout.RowMarks;
import org.sponsorline.layout.TimelineLayout;

/// A run of items that share too few pixels to be drawn one by one.
final class RunDrawer {

    private final int[] mix = new int[TimelineLayout.KINDS];

    void draw(Surface surface, TimelineLayout layout, Palette palette, RowMarks marks, int mark, double y) {
        layout.mix(marks.first(mark), marks.end(mark), mix);
        int most = 0;
        for (int kind = 1; kind < mix.length; kind++) {
            if (mix[kind] > mix[most]) {
                most = kind;
            }
        }
        int fill = most == TimelineLayout.DIMMED ? palette.dimmedBars().getLast() : palette.bars().get(most);
        surface.fillRect(
                Math.rint(marks.left(mark)), y, Math.max(2, Math.rint(marks.right(mark) - marks.left(mark))),
                layout.metrics().barHeight(), 0, fill);
    }
}
