package org.sponsorline.export;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// Numbered notes in columns, as many as have room, each whole in one column.
public final class NoteColumns {

    static final double LINE_PX = 14;
    static final double FONT_PX = 10.5;

    private static final double LEAST_COLUMN_PX = 440;
    private static final double GAP_PX = 24;
    private static final double NUMBER_PX = 24;
    private static final String DIVIDERS = "/-&?=_.";

    /// The most lines of a note at the foot of a picture, and in a list that has room.
    static final int SHORT_LINES = 3;
    static final int LONG_LINES = 8;

    private final List<List<String>> columns;
    private final int first;
    private final int placed;
    private final int lines;
    private final double columnPx;

    private NoteColumns(List<List<String>> columns, int first, int placed, int lines, double columnPx) {
        this.columns = columns;
        this.first = first;
        this.placed = placed;
        this.lines = lines;
        this.columnPx = columnPx;
    }

    /// Sets notes.
    ///
    /// @param notes     all of them
    /// @param first     the place of the first to set, which is one below its number
    /// @param mostLines how high the columns may be
    /// @param eachLines how many lines of a note are set; a longer one is cut
    static NoteColumns of(List<String> notes, int first, AdvanceTable advances, double widthPx, int mostLines,
            int eachLines) {
        int count = Math.max(1, (int) ((widthPx + GAP_PX) / (LEAST_COLUMN_PX + GAP_PX)));
        double columnPx = (widthPx - (count - 1) * GAP_PX) / count;
        List<List<String>> set = new ArrayList<>();
        int needed = 0;
        // What comes after the last line of the last column need not be set.
        for (int note = first; note < notes.size() && needed <= (long) mostLines * count; note++) {
            List<String> lines = wrapped(notes.get(note), advances, FONT_PX, columnPx - NUMBER_PX, eachLines);
            needed += lines.size();
            set.add(lines);
        }
        // Columns of one height, the least that holds all.
        int lines = Math.min(mostLines, Math.max(SHORT_LINES, Math.ceilDiv(needed, count)));
        while (lines < mostLines && fitting(set, count, lines) < set.size()) {
            lines++;
        }
        return filled(set, first, count, lines, columnPx);
    }

    private static int fitting(List<List<String>> notes, int count, int lines) {
        int column = 0;
        int used = 0;
        for (int note = 0; note < notes.size(); note++) {
            int height = notes.get(note).size();
            if (used + height > lines) {
                column++;
                used = 0;
            }
            if (column == count || height > lines) {
                return note;
            }
            used += height;
        }
        return notes.size();
    }

    private static NoteColumns filled(List<List<String>> notes, int first, int count, int lines, double columnPx) {
        int placed = fitting(notes, count, lines);
        List<List<String>> columns = new ArrayList<>();
        List<String> column = new ArrayList<>();
        int highest = 0;
        for (int note = 0; note < placed; note++) {
            if (column.size() + notes.get(note).size() > lines) {
                columns.add(column);
                column = new ArrayList<>();
            }
            String number = Integer.toString(first + note + 1);
            for (String line : notes.get(note)) {
                column.add(number + "\t" + line);
                number = "";
            }
            highest = Math.max(highest, column.size());
        }
        columns.add(column);
        return new NoteColumns(columns, first, placed, highest, columnPx);
    }

    /// A text in lines of at most a width, broken at spaces, else between letters, as in an address.
    public static List<String> wrapped(String text, AdvanceTable advances, double fontPx, double widthPx, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int fits = Math.max(1, advances.fitting(rest, fontPx, false, widthPx));
            if (fits >= rest.length()) {
                lines.add(rest);
                return lines;
            }
            if (lines.size() == mostLines - 1) {
                lines.add(advances.shortened(rest, fontPx, false, widthPx));
                return lines;
            }
            int end = end(rest, fits);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /// Where a line ends: at a space, else behind a character at which addresses are divided, else anywhere.
    private static int end(String text, int fits) {
        int space = text.lastIndexOf(' ', fits);
        if (space > fits / 2) {
            return space;
        }
        int divided = fits;
        while (divided > 0 && DIVIDERS.indexOf(text.charAt(divided - 1)) < 0) {
            divided--;
        }
        return divided > fits / 2 ? divided : fits;
    }

    /// The place after the last note that has room, which is that note's number.
    int end() {
        return first + placed;
    }

    double heightPx() {
        return lines * LINE_PX;
    }

    void paint(Surface surface, double x, double top, Palette palette) {
        Surface.Font plain = new Surface.Font(FONT_PX, false);
        Surface.Font bold = new Surface.Font(FONT_PX, true);
        double left = x;
        for (List<String> column : columns) {
            double baseline = top + FONT_PX;
            for (String line : column) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    surface.text(line.substring(0, tab), left, baseline, bold, palette.quietText());
                }
                surface.text(line.substring(tab + 1), left + NUMBER_PX, baseline, plain, palette.quietText());
                baseline += LINE_PX;
            }
            left += columnPx + GAP_PX;
        }
    }
}
