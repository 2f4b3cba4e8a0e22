package org.sponsorline.layout.item;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/// Measures texts as the sum of their characters, each asked once from the fonts.
///
/// Kerning is ignored, which makes texts a pixel or two too wide. Safe for any thread.
public final class AdvanceTable implements TextMeasure {

    private static final String ELLIPSIS = "…";
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final TextMeasure fonts;
    private final ConcurrentHashMap<Long, float[][]> faces = new ConcurrentHashMap<>();

    private AdvanceTable(TextMeasure fonts) {
        this.fonts = fonts;
    }

    /// A table over these fonts; the same object if it is one already.
    public static AdvanceTable over(TextMeasure fonts) {
        return fonts instanceof AdvanceTable table ? table : new AdvanceTable(fonts);
    }

    @Override
    public double width(String text, double sizePx, boolean bold) {
        float[][] face = face(sizePx, bold);
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += advance(face, character, sizePx, bold);
            i += Character.charCount(character);
        }
        return width;
    }

    /// How many characters of a text fit into a width, from its beginning and never half of a pair.
    public int fitting(String text, double sizePx, boolean bold, double widthPx) {
        float[][] face = face(sizePx, bold);
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += advance(face, character, sizePx, bold);
            if (width > widthPx) {
                return i;
            }
            i += Character.charCount(character);
        }
        return text.length();
    }

    /// The longest beginning of a text that fits into a width together with an ellipsis; the ellipsis alone where
    /// nothing does.
    public String shortened(String text, double sizePx, boolean bold, double widthPx) {
        int length = fitting(text, sizePx, bold, widthPx - width(ELLIPSIS, sizePx, bold));
        return length == text.length() ? text : text.substring(0, length).stripTrailing() + ELLIPSIS;
    }

    /// The text, or if it is too wide the beginning that fits with room for a letter, and an ellipsis.
    public String fitted(String text, double sizePx, boolean bold, double widthPx) {
        return width(text, sizePx, bold) <= widthPx ? text
                : text.substring(0, fitting(text, sizePx, bold, widthPx - sizePx)).stripTrailing() + ELLIPSIS;
    }

    private float[][] face(double sizePx, boolean bold) {
        long key = Double.doubleToLongBits(sizePx) << 1 | (bold ? 1 : 0);
        return faces.computeIfAbsent(key, any -> new float[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][]);
    }

    private float advance(float[][] face, int character, double sizePx, boolean bold) {
        float[] page = face[character >> PAGE_BITS];
        if (page == null) {
            page = new float[PAGE];
            Arrays.fill(page, Float.NaN);
            face[character >> PAGE_BITS] = page;
        }
        float width = page[character & PAGE - 1];
        if (Float.isNaN(width)) {
            width = (float) fonts.width(Character.toString(character), sizePx, bold);
            page[character & PAGE - 1] = width;
        }
        return width;
    }
}
