package org.sponsorline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.paint.surface.Typeface;

/// Draws into the text of an SVG file: shapes stay shapes, text stays text, groups keep their names and descriptions.
///
/// The font is the program's [Typeface], whose widths [TypefaceAdvances] knows; where its reader has none, a narrower one
/// or whatever the reader's system offers, Chinese ones included.
public final class SvgSurface implements Surface {

    private static final String FONTS = Typeface.FAMILY + ", Arial, Helvetica, 'Liberation Sans', 'Nimbus Sans', "
            + "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif";

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Integer> groupIds = new HashMap<>();
    private final Deque<Rectangle> clips = new ArrayDeque<>();
    private int nextDefinition;

    private record Rectangle(double left, double top, double right, double bottom) {}

    /// Begins a picture.
    ///
    /// @param title       what it is called, for those who cannot see it
    /// @param description what it shows, likewise
    /// @param language    BCP 47 tag of its words
    public SvgSurface(double widthPx, double heightPx, String title, String description, String language) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(widthPx))
                .append("\" height=\"").append(number(heightPx)).append("\" viewBox=\"0 0 ").append(number(widthPx))
                .append(' ').append(number(heightPx)).append("\" role=\"img\" lang=\"").append(escaped(language))
                .append("\" font-family=\"").append(FONTS).append("\">\n");
        element("title", title);
        element("desc", description);
    }

    /// Ends the picture and returns the whole file.
    public String finish() {
        if (!clips.isEmpty()) {
            throw new IllegalStateException("A clip was not taken back.");
        }
        return out.append("</svg>\n").toString();
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        if (width <= 0 || height <= 0 || argb >>> 24 == 0) {
            return;
        }
        rectangle(x, y, width, height, radius);
        paint("fill", argb);
        out.append("/>\n");
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        rectangle(x, y, width, height, radius);
        out.append(" fill=\"none\"");
        stroke(lineWidth, argb);
        out.append("/>\n");
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        if (width <= 0 || height <= 0) {
            return;
        }
        String id = definition("fade " + argbLeft + " " + argbRight, "linearGradient", "",
                () -> stop(0, argbLeft) + stop(1, argbRight));
        rectangle(x, y, width, height, 0);
        out.append(" fill=\"url(#").append(id).append(")\"/>\n");
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        if (width <= 0 || height <= 0) {
            return;
        }
        String id = definition("hatch " + argb, "pattern", " width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"",
                () -> "<path d=\"M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5\" fill=\"none\" stroke=\"" + rgb(argb)
                        + "\"" + opacity("stroke", argb) + "/>");
        rectangle(x, y, width, height, 0);
        out.append(" fill=\"url(#").append(id).append(")\"/>\n");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"")
                .append(number(x2)).append("\" y2=\"").append(number(y2)).append('"');
        stroke(lineWidth, argb);
        if (dash > 0) {
            out.append(" stroke-dasharray=\"").append(number(dash)).append('"');
        }
        out.append("/>\n");
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        out.append("<polygon points=\"");
        for (int i = 0; i < xs.length; i++) {
            out.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
        out.append('"');
        paint("fill", argb);
        out.append("/>\n");
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline))
                .append("\" font-size=\"").append(number(font.sizePx())).append('"');
        if (font.emphasis()) {
            out.append(" font-weight=\"700\"");
        }
        paint("fill", argb);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        Rectangle wanted = new Rectangle(x, y, x + Math.max(0, width), y + Math.max(0, height));
        clips.push(wanted);
        String id = definition("clip " + wanted, "clipPath", "",
                () -> "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(Math.max(0, width))
                        + "\" height=\"" + number(Math.max(0, height)) + "\"/>");
        // Groups nest, and with them their clips intersect.
        out.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void unclip() {
        clips.pop();
        out.append("</g>\n");
    }

    @Override
    public void beginGroup(String id, String description) {
        int times = groupIds.merge(id, 1, Integer::sum);
        // What stands in several lanes is drawn several times, and an id may stand in a file once.
        String unique = times == 1 ? id : id + "." + times;
        out.append("<g id=\"").append(escaped(unique)).append("\">\n");
        element("title", description);
    }

    @Override
    public void endGroup() {
        out.append("</g>\n");
    }

    /// The id of a definition, which is written at its first use.
    private String definition(String key, String element, String attributes, Supplier<String> content) {
        return definitions.computeIfAbsent(key, absent -> {
            String id = "d" + nextDefinition++;
            out.append("<defs><").append(element).append(" id=\"").append(id).append('"').append(attributes)
                    .append('>').append(content.get()).append("</").append(element).append("></defs>\n");
            return id;
        });
    }

    private static String stop(int offset, int argb) {
        return "<stop offset=\"" + offset + "\" stop-color=\"" + rgb(argb) + "\"" + opacity("stop", argb) + "/>";
    }

    private void element(String name, String content) {
        if (!content.isEmpty()) {
            out.append('<').append(name).append('>').append(escaped(content)).append("</").append(name).append(">\n");
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(width)).append("\" height=\"").append(number(height)).append('"');
        if (radius > 0) {
            out.append(" rx=\"").append(number(radius)).append('"');
        }
    }

    private void stroke(double lineWidth, int argb) {
        paint("stroke", argb);
        if (lineWidth != 1) {
            out.append(" stroke-width=\"").append(number(lineWidth)).append('"');
        }
    }

    private void paint(String property, int argb) {
        out.append(' ').append(property).append("=\"").append(rgb(argb)).append('"').append(opacity(property, argb));
    }

    private static String opacity(String property, int argb) {
        int alpha = argb >>> 24;
        return alpha == 255 ? "" : " " + property + "-opacity=\"" + number(alpha / 255.0) + "\"";
    }

    private static String rgb(int argb) {
        return String.format("#%06x", argb & 0xFFFFFF);
    }

    /// At most two decimals, and no more than are needed.
    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// A text as it may stand in elements and attributes; characters that no XML file may hold are left out.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (allowed(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /// The characters of XML 1.0, production 2.
    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
