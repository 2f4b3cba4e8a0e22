package org.sponsorline.export.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.surface.Typeface;

/// Fonts in the order they are tried: the program's [Typeface] first, then those of this machine with Chinese, Japanese
/// and Korean characters, at last whatever the platform offers.
///
/// A text is split into runs of one direction in visual order, and each run where the first font lacks characters, so
/// that a character is drawn as an empty box only if no font has it. Safe for any thread.
public final class FontStack implements TextMeasure {

    private static final List<String> EAST_ASIAN = List.of(
            "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
            "WenQuanYi Micro Hei", "Droid Sans Fallback", "Hiragino Sans", "Yu Gothic", "Malgun Gothic");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /// Those of the machine, by name.
    private final List<String> families;
    private final Map<Face, List<Font>> faces = new ConcurrentHashMap<>();

    private record Face(double sizePx, boolean bold) {}

    /// A run of text in one font and one direction.
    record Piece(String text, Font font, boolean rightToLeft) {

        /// The glyphs in the order in which they stand, joined and turned as their script wants.
        GlyphVector glyphs() {
            return font.layoutGlyphVector(
                    CONTEXT, text.toCharArray(), 0, text.length(),
                    rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        }
    }

    private FontStack(List<String> families) {
        this.families = families;
    }

    /// The typeface and the fonts installed here.
    public static FontStack ofMachine() {
        Set<String> installed = new HashSet<>(Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        List<String> families = new ArrayList<>();
        EAST_ASIAN.stream().filter(installed::contains).forEach(families::add);
        families.add(Font.SANS_SERIF);
        return new FontStack(families);
    }

    @Override
    public double width(String text, double sizePx, boolean bold) {
        double width = 0;
        for (Piece piece : pieces(text, sizePx, bold)) {
            width += width(piece);
        }
        return width;
    }

    /// The width of a piece in pixels.
    static double width(Piece piece) {
        if (piece.rightToLeft()) {
            GlyphVector glyphs = piece.glyphs();
            return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return piece.font().getStringBounds(piece.text(), CONTEXT).getWidth();
    }

    /// Splits a text into runs with their fonts, from left to right.
    List<Piece> pieces(String text, double sizePx, boolean bold) {
        List<Font> fonts = faces.computeIfAbsent(new Face(sizePx, bold), this::fonts);
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return ofOneDirection(text, false, fonts);
        }
        // As in the window and in SVG viewers, the line itself runs from left to right.
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Piece>[] inOrder = new List[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            boolean rightToLeft = levels[run] % 2 != 0;
            List<Piece> pieces =
                    ofOneDirection(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), rightToLeft, fonts);
            inOrder[run] = rightToLeft ? pieces.reversed() : pieces;
        }
        Bidi.reorderVisually(levels, 0, inOrder, 0, runs);
        return Arrays.stream(inOrder).flatMap(List::stream).toList();
    }

    private static List<Piece> ofOneDirection(String text, boolean rightToLeft, List<Font> fonts) {
        List<Piece> pieces = new ArrayList<>(2);
        int start = 0;
        while (start < text.length()) {
            int font = fontFor(text.codePointAt(start), fonts);
            int end = start;
            while (end < text.length() && (goesWithAnyFont(text.codePointAt(end))
                    || fontFor(text.codePointAt(end), fonts) == font)) {
                end += Character.charCount(text.codePointAt(end));
            }
            pieces.add(new Piece(text.substring(start, end), fonts.get(font), rightToLeft));
            start = end;
        }
        return pieces;
    }

    /// Whether a character stays with the one before it: a mark above or below, a joiner, a choice between forms.
    private static boolean goesWithAnyFont(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.FORMAT;
    }

    /// The place of the first font that has a character, else of the last font.
    private static int fontFor(int character, List<Font> fonts) {
        for (int i = 0; i < fonts.size(); i++) {
            if (fonts.get(i).canDisplay(character)) {
                return i;
            }
        }
        return fonts.size() - 1;
    }

    private List<Font> fonts(Face face) {
        Map<TextAttribute, Object> spacing = new HashMap<>();
        spacing.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        Font own = face.bold() ? Own.BOLD : Own.PLAIN;
        return Stream.concat(
                        Stream.of(own),
                        families.stream().map(family -> new Font(family, face.bold() ? Font.BOLD : Font.PLAIN, 1)))
                .map(font -> font.deriveFont((float) face.sizePx()).deriveFont(spacing))
                .toList();
    }

    /// The typeface, one pixel high; read when the first text is measured.
    private static final class Own {
        static final Font PLAIN = font(Typeface.REGULAR);
        static final Font BOLD = font(Typeface.BOLD);

        private static Font font(Typeface face) {
            try (InputStream file = face.open()) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException e) {
                // Java keeps a copy among the temporary files, and there may be no room.
                return new Font(Font.SANS_SERIF, face == Typeface.BOLD ? Font.BOLD : Font.PLAIN, 1);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The typeface cannot be read.", e);
            }
        }
    }
}
