package org.sponsorline.export;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Sheets as SVG.
public final class SvgFile {

    private SvgFile() {}

    /// The text of an SVG file of the first page, in UTF-8 when written.
    public static String of(SheetRequest request) {
        return page(request, ChartSheet.of(request, new TypefaceAdvances()), 0);
    }

    /// The contents of SVG files.
    ///
    /// @param remarks takes the sentence about what a limit leaves out, if it leaves out anything
    /// @throws IllegalArgumentException where there were too many pages
    public static SheetPictures pages(SheetRequest request, Consumer<String> remarks) {
        ChartSheet sheet = ChartSheet.of(request, new TypefaceAdvances());
        sheet.tellLeftOut(remarks);
        return new SheetPictures(
                sheet.pageCount(), page -> page(request, sheet, page).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(SheetRequest request, ChartSheet sheet, int page) {
        var surface = new SvgSurface(
                sheet.widthPx(), sheet.heightPx(), sheet.title(), sheet.description(page),
                request.locale().toLanguageTag());
        sheet.paint(surface, page);
        return surface.finish();
    }
}
