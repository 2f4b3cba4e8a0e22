package org.sponsorline.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.model.EntryKey;
import org.sponsorline.paint.Highlights;
import org.sponsorline.paint.PaintOptions;
import org.sponsorline.paint.TimelinePainter;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.strip.YearlyValuePainter;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.Related;

/// Draws the pages of a sheet as they were laid out.
final class SheetPainter {

    private static final double HEADING_PX = 22;
    private static final double LEAST_HEADING_PX = 16;
    private static final double SUBTITLE_PX = 13;

    private final ChartSheet sheet;

    SheetPainter(ChartSheet sheet) {
        this.sheet = sheet;
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    void paint(Surface surface, int page) {
        Palette palette = sheet.request.palette();
        ChartSheet.Page drawn = sheet.pages.get(page);
        surface.fillRect(0, 0, sheet.widthPx(), sheet.heightPx(), 0, palette.ground());
        fitted(surface, sheet.words.heading(), 38, headingPx(), true, palette.headerText());
        fitted(surface, sheet.headline.scope(), 59, SUBTITLE_PX, false, palette.quietText());
        fitted(surface, sheet.words.subtitle(), 77, SUBTITLE_PX, false, palette.quietText());
        double bottom = sheet.heightPx() - ChartSheet.FOOT_PX;
        if (drawn.frame() == null) {
            paintSources(surface, drawn.sources(), ChartSheet.HEAD_PX);
        } else {
            paintChart(surface, drawn.frame(), palette);
            paintBelow(surface, page, bottom);
        }
        fitted(surface, sheet.footer(page), bottom + 15, ChartSheet.SMALL_PX, false, palette.quietText());
    }

    /// What stands between the chart and the last line: legend, undated items, note and sources.
    private void paintBelow(Surface surface, int page, double bottom) {
        Palette palette = sheet.request.palette();
        ChartSheet.Page drawn = sheet.pages.get(page);
        double top = bottom - ChartSheet.sourcesPx(drawn.sources(), sheet.sources);
        paintSources(surface, drawn.sources(), top + ChartSheet.GAP_PX);
        top -= sheet.note.heightPx();
        sheet.note.paint(surface, ChartSheet.MARGIN_PX, top, palette);
        if (page == 0) {
            top -= sheet.undated.heightPx();
            sheet.undated.paint(surface, ChartSheet.MARGIN_PX, top, palette);
        }
        double width = sheet.chartWidth();
        sheet.legend.paint(surface, ChartSheet.MARGIN_PX, top - sheet.legend.height(width), width);
    }

    private void paintChart(Surface surface, Frame frame, Palette palette) {
        surface.clip(ChartSheet.MARGIN_PX, ChartSheet.HEAD_PX, sheet.chartWidth(), frame.heightPx());
        Surface chart = new OffsetSurface(surface, ChartSheet.MARGIN_PX + frame.namesPx(), ChartSheet.HEAD_PX);
        var painter = new TimelinePainter();
        PaintOptions options = new PaintOptions(
                sheet.request.locale(), sheet.request.today(), sheet.request.state().asOf(),
                PlacementSet.NONE.with(sheet.layout, selected()), related().with(sheet.layout, selected()),
                true, this::listed);
        painter.paint(chart, sheet.layout, frame, palette, options);
        painter.paintOverlay(chart, sheet.layout, frame, palette, new Highlights(selected(), related(), -1, -1));
        surface.unclip();
        paintValues(surface, frame);
        surface.strokeRect(
                ChartSheet.MARGIN_PX - 0.5, ChartSheet.HEAD_PX - 0.5, sheet.chartWidth() + 1,
                frame.heightPx() + sheet.stripHeight() + 1, 0, 1,
                palette.rule());
    }

    private void paintValues(Surface surface, Frame frame) {
        if (sheet.values != null) {
            double top = ChartSheet.HEAD_PX + frame.heightPx();
            surface.clip(ChartSheet.MARGIN_PX, top, sheet.chartWidth(), sheet.stripHeight());
            new YearlyValuePainter().paint(
                    new OffsetSurface(surface, ChartSheet.MARGIN_PX + frame.namesPx(), top), sheet.values,
                    new YearlyValuePainter.Drawing(
                            new Frame(frame.viewport(), frame.widthPx(), sheet.stripHeight(), 0, frame.namesPx()),
                            sheet.layout.metrics(), sheet.advances, sheet.request.palette(), sheet.request.locale(), true));
            surface.unclip();
        }
    }

    /// The numbers of an item's sources that are listed, so that none leads nowhere.
    private List<Integer> listed(int item) {
        NoteColumns last = sheet.pages.getLast().sources();
        return last == null ? List.of()
                : sheet.sources.numbers(item).stream().filter(number -> number <= last.end()).toList();
    }

    private void paintSources(Surface surface, @Nullable NoteColumns columns, double top) {
        if (columns == null) {
            return;
        }
        int argb = sheet.request.palette().quietText();
        surface.text(
                sheet.words.sources(), ChartSheet.MARGIN_PX, top + NoteColumns.FONT_PX,
                new Surface.Font(ChartSheet.SMALL_PX, true), argb);
        columns.paint(surface, ChartSheet.MARGIN_PX, top + NoteColumns.LINE_PX, sheet.request.palette());
        int more = sheet.sources.citations().size() - columns.end();
        if (more > 0 && sheet.pages.size() == 1) {
            surface.text(sheet.words.moreSources(more), ChartSheet.MARGIN_PX,
                    top + columns.heightPx() + NoteColumns.LINE_PX + NoteColumns.FONT_PX,
                    new Surface.Font(NoteColumns.FONT_PX, false), argb);
        }
    }

    /// Small enough for the width of the sheet, as far as letters may shrink.
    private double headingPx() {
        double size = HEADING_PX;
        while (size > LEAST_HEADING_PX && sheet.advances.width(sheet.words.heading(), size, true) > sheet.chartWidth()) {
            size--;
        }
        return size;
    }

    private void fitted(Surface surface, String text, double baseline, double sizePx, boolean bold, int argb) {
        String shown = sheet.advances.fitted(text, sizePx, bold, sheet.chartWidth());
        surface.text(shown, ChartSheet.MARGIN_PX, baseline, new Surface.Font(sizePx, bold), argb);
    }

    private List<Integer> selected() {
        List<Integer> items = new ArrayList<>();
        for (EntryKey key : sheet.request.state().selection()) {
            int item = sheet.index.dataset().itemNumber(key);
            if (item >= 0) {
                items.add(item);
            }
        }
        return items;
    }

    private PlacementSet related() {
        List<EntryKey> chosen = sheet.request.state().selection();
        return chosen.isEmpty() ? PlacementSet.NONE : PlacementSet.of(sheet.layout, Related.of(sheet.index, chosen));
    }
}
