package org.sponsorline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.surface.Typeface;

/// The widths of texts in the program's [Typeface], for files that are shown with the fonts of their reader.
///
/// They are read from the font itself, by no font engine, so that a file comes out the same on every machine. A reader
/// without it sees Arial or Helvetica, which are narrower: what fits here fits there. Kerning is ignored.
///
/// What is read are the tables `head`, `hhea`, `hmtx` and format 12 of `cmap`, as the OpenType specification has them.
public final class TypefaceAdvances implements TextMeasure {

    /// Widths of characters that the typeface lacks, in parts of the size.
    private static final double WIDE = 1;
    private static final double USUAL = 0.6;

    /// From here on characters are as wide as they are high: Chinese, Japanese, Korean.
    private static final int FIRST_SQUARE = 0x2E80;

    private static final int SEGMENTED = 12;
    private static final float LACKING = -1;

    @Override
    public double width(String text, double sizePx, boolean bold) {
        Face face = bold ? Faces.BOLD : Faces.PLAIN;
        return text.codePoints().mapToDouble(face::width).sum() * sizePx;
    }

    /// Read when the first text is measured.
    private static final class Faces {
        static final Face PLAIN = new Face(file(Typeface.REGULAR));
        static final Face BOLD = new Face(file(Typeface.BOLD));

        private static byte[] file(Typeface typeface) {
            try (InputStream in = typeface.open()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface cannot be read.", e);
            }
        }
    }

    /// The widths in one weight.
    private static final class Face {

        /// By character, in parts of the size.
        private final float[] widths = new float[FIRST_SQUARE];

        Face(byte[] file) {
            ByteBuffer font = ByteBuffer.wrap(file);
            Arrays.fill(widths, LACKING);
            int characters = subtable(font, table(font, "cmap"));
            float unitsPerEm = font.getShort(table(font, "head") + 18);
            int ownWidths = font.getShort(table(font, "hhea") + 34) & 0xFFFF;
            int advances = table(font, "hmtx");
            int groups = font.getInt(characters + 12);
            for (int i = 0; i < groups; i++) {
                int group = characters + 16 + 12 * i;
                int first = font.getInt(group);
                int last = Math.min(font.getInt(group + 4), FIRST_SQUARE - 1);
                for (int character = first; character <= last; character++) {
                    // Glyphs at the end share the last width.
                    int glyph = Math.min(font.getInt(group + 8) + character - first, ownWidths - 1);
                    widths[character] = (font.getShort(advances + 4 * glyph) & 0xFFFF) / unitsPerEm;
                }
            }
        }

        double width(int character) {
            if (character >= FIRST_SQUARE) {
                return WIDE;
            }
            return widths[character] == LACKING ? lacking(character) : widths[character];
        }

        private static double lacking(int character) {
            return switch (Character.getType(character)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL,
                        Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> 0;
                default -> USUAL;
            };
        }

        /// Where a table begins.
        private static int table(ByteBuffer font, String name) {
            int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
            int tables = font.getShort(4);
            for (int i = 0; i < tables; i++) {
                if (font.getInt(12 + 16 * i) == tag) {
                    return font.getInt(12 + 16 * i + 8);
                }
            }
            throw new IllegalStateException("The typeface has no table " + name);
        }

        /// Where the list of characters begins that has all of them.
        private static int subtable(ByteBuffer font, int cmap) {
            int subtables = font.getShort(cmap + 2);
            for (int i = 0; i < subtables; i++) {
                int begin = cmap + font.getInt(cmap + 4 + 8 * i + 4);
                if (font.getShort(begin) == SEGMENTED) {
                    return begin;
                }
            }
            throw new IllegalStateException("The typeface has no list of its characters in format 12");
        }
    }
}
