package org.sponsorline.paint.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.TermMarkDrawer;
import org.sponsorline.paint.HollowBar;
import org.sponsorline.paint.MilestoneDrawer;
import org.sponsorline.paint.Signs;
import org.sponsorline.paint.UnstatedTermMark;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.paint.surface.Surface;

/// The legend: each colour with its sign and words, then what the marks on bars mean, in as many lines as they need.
public final class LegendPainter {

    private static final double LINE_PX = 20;
    /// How much colour is left in what has ended.
    private static final double PALE = 0.3;

    private static final double SWATCH_PX = 14;
    private static final double WORDS_GAP_PX = 6;
    private static final double ENTRY_GAP_PX = 18;

    private final AdvanceTable advances;
    private final Palette palette;
    private final Surface.Font font;
    private final List<Entry> entries = new ArrayList<>();

    /// @param mark the mark it explains, or null for a colour
    private record Entry(String words, int ordinal, @Nullable LegendMark mark) {}

    /// A legend in the language of a locale.
    ///
    /// @param colouring what colours stand for
    /// @param content   what of it, and which marks, the picture has
    public LegendPainter(
            Colouring colouring, LegendContent content, AdvanceTable advances, Palette palette, Locale locale,
            double fontSize) {
        this.advances = advances;
        this.palette = palette;
        font = new Surface.Font(fontSize, false);
        Messages phrases = Messages.of(LegendPainter.class, locale);
        for (Colouring.Entry entry : colouring.entries()) {
            if (content.ordinals().contains(entry.ordinal())) {
                entries.add(new Entry(words(entry, phrases), entry.ordinal(), null));
            }
        }
        for (LegendMark mark : LegendMark.values()) {
            if (content.marks().contains(mark)) {
                String key = "legend." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
                entries.add(new Entry(phrases.get(key), 0, mark));
            }
        }
    }

    /// The words for a line of the legend, also for the colours that several values share.
    public static String words(Colouring.Entry entry, Messages phrases) {
        return switch (entry.ordinal()) {
            case Colouring.OTHER -> phrases.get("legend.other");
            case Colouring.NONE -> phrases.get("legend.none");
            default -> entry.label();
        };
    }

    /// How high the legend is in this width.
    public double height(double widthPx) {
        return lines(widthPx, null) * LINE_PX;
    }

    /// Draws the legend from its top left corner.
    public void paint(Surface surface, double x, double y, double widthPx) {
        lines(widthPx, new OffsetSurface(surface, x, y));
    }

    private int lines(double widthPx, @Nullable Surface surface) {
        double x = 0;
        int line = 0;
        boolean marks = false;
        for (Entry entry : entries) {
            double width = SWATCH_PX + WORDS_GAP_PX + advances.width(entry.words(), font.sizePx(), false);
            boolean firstMark = entry.mark() != null && !marks;
            if (x > 0 && (x + width > widthPx || firstMark)) {
                x = 0;
                line++;
            }
            marks |= firstMark;
            if (surface != null) {
                draw(surface, entry, x, line * LINE_PX);
            }
            x += width + ENTRY_GAP_PX;
        }
        return line + 1;
    }

    private void draw(Surface surface, Entry entry, double x, double y) {
        double middle = y + LINE_PX / 2;
        if (entry.mark() == null) {
            double top = middle - SWATCH_PX / 2;
            surface.fillRect(x, top, SWATCH_PX, SWATCH_PX, 3, palette.bars().get(entry.ordinal()));
            Signs.draw(surface, entry.ordinal(), x + 3, top + 3, SWATCH_PX - 6,
                    BarColours.readable(palette.bars().get(entry.ordinal())));
        } else {
            mark(surface, entry.mark(), x, middle);
        }
        surface.text(entry.words(), x + SWATCH_PX + WORDS_GAP_PX, Math.rint(middle + font.sizePx() * 0.36), font,
                palette.quietText());
    }

    private void mark(Surface surface, LegendMark mark, double x, double middle) {
        int fill = palette.quietText();
        double top = middle - 5;
        switch (mark) {
            case ANNOUNCED -> {
                surface.fillRect(x + 5, middle - 3, 9, 8, 1, fill);
                surface.fillTriangle(x + 2, middle - 7, x + 6, middle - 2, x + 10, middle - 7, fill);
            }
            case IN_FORCE -> surface.fillRect(x, top, SWATCH_PX, 10, 2, fill);
            case ENDED -> {
                surface.fillRect(x, top, SWATCH_PX, 10, 0, Colours.mix(palette.ground(), fill, PALE));
                surface.fillRect(x + SWATCH_PX - 2, top, 2, 10, 0, fill);
            }
            case NOT_BEGUN -> surface.strokeRect(x + 0.5, top + 0.5, SWATCH_PX - 1, 9, 0, 1, fill);
            case RENEWED -> {
                surface.fillRect(x, top, SWATCH_PX, 10, 0, fill);
                chevron(surface, x + 4, top);
            }
            case CARRIED_ON -> {
                surface.fillRect(x, top, SWATCH_PX, 10, 0, fill);
                chevron(surface, x + 2, top);
                chevron(surface, x + 6, top);
            }
            case COARSE -> {
                surface.fillRect(x, top, SWATCH_PX, 10, 0, fill);
                for (int tooth = 0; tooth < 4; tooth++) {
                    double edge = top + tooth * 2.5;
                    surface.fillTriangle(x + SWATCH_PX - 3, edge + 1.25, x + SWATCH_PX + 0.5, edge,
                            x + SWATCH_PX + 0.5, edge + 2.5, palette.ground());
                }
            }
            case DOUBTFUL -> surface.fillFade(x, top, SWATCH_PX, 10, fill, Colours.withAlpha(fill, 0.15));
            case UNSERVED -> {
                surface.fillHatch(x, top, SWATCH_PX, 10, fill);
                surface.strokeRect(x + 0.5, top + 0.5, SWATCH_PX - 1, 9, 0, 1, fill);
            }
            case OPEN_START -> {
                surface.fillRect(x + 6, top, 8, 10, 0, fill);
                surface.fillTriangle(x + 6, top, x, middle, x + 6, top + 10, fill);
            }
            case UNKNOWN_START -> {
                surface.fillRect(x, top, SWATCH_PX, 10, 0, fill);
                for (int tooth = 0; tooth < 3; tooth++) {
                    double edge = top + tooth * 10 / 3.0;
                    surface.fillTriangle(x - 0.5, edge, x + 4, edge + 5 / 3.0, x - 0.5, edge + 10 / 3.0,
                            palette.ground());
                }
            }
            case OPEN_END -> {
                surface.fillRect(x, top, 8, 10, 0, fill);
                surface.fillTriangle(x + 8, top, x + 14, middle, x + 8, top + 10, fill);
            }
            case UNKNOWN_END -> {
                surface.fillFade(x, top, 6, 10, fill, Colours.withAlpha(fill, 0.2));
                surface.fillRect(x + 7, middle - 1, 2, 2, 1, fill);
                surface.fillRect(x + 11, middle - 1, 2, 2, 1, fill);
            }
            case NO_TERM -> UnstatedTermMark.draw(surface, x, top - 1, SWATCH_PX, 12, fill);
            case VACANT, RUMOURED -> HollowBar.draw(
                    surface, x, x, x + SWATCH_PX, x + SWATCH_PX, top - 1, 12, mark == LegendMark.RUMOURED, true, true,
                    palette.ground(), fill);
            case AMENDED -> {
                surface.fillRect(x, top - 1, SWATCH_PX, 9, 0, fill);
                TermMarkDrawer.tick(surface, x + SWATCH_PX / 2, top + 8, palette.ground(), fill);
            }
            case OPTION -> {
                surface.fillRect(x, top - 1, SWATCH_PX, 9, 0, fill);
                TermMarkDrawer.ring(surface, x + SWATCH_PX / 2, top + 8, palette.ground(), fill);
            }
            case EXTENSION -> {
                surface.fillRect(x, top, 4, 10, 0, fill);
                TermMarkDrawer.extension(surface, x + 4, x + SWATCH_PX, top, 10, fill);
            }
            case CONFLICT -> badge(surface, "≠", x, middle);
            case UNCITED -> badge(surface, "?", x, middle);
            case EVENT, WITHDRAWAL, LEGAL, STATEMENT -> MilestoneDrawer.shape(
                    surface, milestoneShape(mark), x + SWATCH_PX / 2, middle, fill, palette.ground());
            case SEVERAL -> surface.fillRect(x + 2, top, 10, 10, 0, Colours.mix(palette.ground(), fill, 0.6));
            case HELD -> surface.fillRect(x + 4, middle - 8, 6, 16, 0, Colours.over(palette.editionHeld(),
                    palette.ground()));
            case PLANNED -> {
                surface.line(x + 4.5, middle - 8, x + 4.5, middle + 8, 1, 3, palette.editionPlanned());
                surface.line(x + 10.5, middle - 8, x + 10.5, middle + 8, 1, 3, palette.editionPlanned());
            }
        }
    }

    private static ItemColumns.Shape milestoneShape(LegendMark mark) {
        return switch (mark) {
            case WITHDRAWAL -> ItemColumns.Shape.WITHDRAWAL;
            case LEGAL -> ItemColumns.Shape.LEGAL;
            case STATEMENT -> ItemColumns.Shape.STATEMENT;
            default -> ItemColumns.Shape.EVENT;
        };
    }

    private void chevron(Surface surface, double x, double top) {
        surface.fillTriangle(x, top, x + 4.5, top + 5, x, top + 5, palette.ground());
        surface.fillTriangle(x, top + 10, x + 4.5, top + 5, x, top + 5, palette.ground());
        surface.fillTriangle(x - 2, top, x + 2.5, top + 5, x - 2, top + 10,
                palette.quietText());
    }

    private void badge(Surface surface, String sign, double x, double middle) {
        surface.fillRect(x, middle - 6.5, 13, 13, 6.5, palette.badge());
        double width = advances.width(sign, font.sizePx(), true);
        surface.text(sign, x + (13 - width) / 2, middle + font.sizePx() * 0.36,
                new Surface.Font(font.sizePx(), true), palette.onBadge());
    }
}
