package org.sponsorline.paint.surface;

/// A surface on which nothing shows: for drawers that are not drawing, and to count or time what drawing asks for.
public enum NoSurface implements Surface {
    INSTANCE;

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {}

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {}

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {}

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {}

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {}

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {}

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {}

    @Override
    public void clip(double x, double y, double width, double height) {}

    @Override
    public void unclip() {}

    @Override
    public void beginGroup(String id, String description) {}

    @Override
    public void endGroup() {}
}
