package org.sponsorline.export;

import java.util.function.Consumer;

/// Sheets as SVG.
public final class SvgFile {

    private SvgFile() {}

    /// The text of an SVG file, in UTF-8 when written.
    public static String of(SheetRequest request) {
        return of(request, _ -> {});
    }

    /// The same.
    ///
    /// @param remarks takes the sentence about what a limit leaves out, if it leaves out anything
    public static String of(SheetRequest request, Consumer<String> remarks) {
        ChartSheet sheet = ChartSheet.of(request, new SansAdvances());
        sheet.tellLeftOut(remarks);
        var surface = new SvgSurface(
                sheet.widthPx(), sheet.heightPx(), sheet.title(), sheet.description(),
                request.locale().toLanguageTag());
        sheet.paint(surface);
        return surface.finish();
    }
}
