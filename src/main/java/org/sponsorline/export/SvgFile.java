package org.sponsorline.export;

/// Sheets as SVG.
public final class SvgFile {

    private SvgFile() {}

    /// The text of an SVG file, in UTF-8 when written.
    public static String of(SheetRequest request) {
        ChartSheet sheet = ChartSheet.of(request, new SansAdvances());
        var surface = new SvgSurface(
                sheet.widthPx(), sheet.heightPx(), sheet.title(), sheet.description(),
                request.locale().toLanguageTag());
        sheet.paint(surface);
        return surface.finish();
    }
}
