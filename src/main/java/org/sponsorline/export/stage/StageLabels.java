package org.sponsorline.export.stage;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.briefing.room.StageLabel;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.surface.Surface;

/// Takes note of every text that is drawn: how large it is, and how it stands out from what lies behind its beginning.
final class StageLabels implements Surface {

    private static final String CUT = "…";

    private final double unit;
    private final List<Ground> grounds = new ArrayList<>();
    private final List<StageLabel> labels = new ArrayList<>();

    private record Ground(double left, double top, double right, double bottom, int argb) {

        boolean covers(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    /// @param unit pixels for each line of a stage of 1080
    StageLabels(double unit) {
        this.unit = unit;
    }

    List<StageLabel> labels() {
        return labels;
    }

    private int behind(double x, double y) {
        for (int i = grounds.size() - 1; i >= 0; i--) {
            if (grounds.get(i).covers(x, y)) {
                return grounds.get(i).argb();
            }
        }
        return 0;
    }

    private void ground(double x, double y, double width, double height, int argb) {
        int opaque = Colours.over(argb, behind(x + width / 2, y + height / 2));
        grounds.add(new Ground(x, y, x + width, y + height, opaque));
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        ground(x, y, width, height, argb);
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        ground(x, y, width / 2, height, argbLeft);
        ground(x + width / 2, y, width / 2, height, argbRight);
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        int ground = behind(x + 1, baseline - font.sizePx() / 3);
        labels.add(new StageLabel(
                text, font.sizePx() / unit, Colours.contrast(Colours.over(argb, ground), ground), text.endsWith(CUT)));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        // A line is no ground.
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        // Nothing is written on it.
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        // A line is no ground.
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        // Signs and teeth; nothing is written on them.
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        // What is cut off at an edge of the plot is no label's end.
    }

    @Override
    public void unclip() {
        // See above.
    }

    @Override
    public void beginGroup(String id, String description) {
        // Words for those who cannot see it have no size.
    }

    @Override
    public void endGroup() {
        // See above.
    }
}
