package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.ItemColumns;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.time.TimeScale;

/// One agreement as a bar.
final class BarDrawer {

    private static final double RADIUS_PX = 3;

    void draw(Surface surface, TimelineLayout layout, Frame frame, Palette palette, int placement, double y) {
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        TimeScale scale = frame.scale();
        boolean matching = layout.matches(item);
        int fill = palette.bar(layout.colouring().ordinal(item), matching);
        double left = Math.rint(Math.max(-8, scale.xOf(columns.start(item))));
        double right = Math.rint(Math.min(frame.widthPx() + 8, scale.xOf(columns.end(item))));
        surface.fillRect(left, y, Math.max(3, right - left), layout.metrics().barHeight(), RADIUS_PX, fill);
    }
}
