package org.sponsorline.export.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.OddText;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.paint.surface.Surface;

/// Words stand in the order in which they are read, whatever fonts they are drawn with.
final class FontStackTest {

    private static final FontStack FONTS = FontStack.ofMachine();
    private static final Surface.Font FONT = new Surface.Font(13, false);

    private static List<FontStack.Piece> pieces(String text) {
        return FONTS.pieces(text, 13, false);
    }

    @Test
    void wordsFromRightToLeftStandFromRightToLeft() {
        String name = "الاتحاد السعودي لكرة القدم";
        assertEquals(name, pieces(name).reversed().stream().map(FontStack.Piece::text).collect(Collectors.joining()));
        assertTrue(pieces(name).stream().allMatch(FontStack.Piece::rightToLeft));
    }

    @Test
    void figuresAndLatinWordsKeepTheirOrderBetweenThem() {
        assertEquals("beIN 2017 נח קנב TV", visual("beIN בנק חנ 2017 TV"));
        assertEquals("abc גבא def", visual("abc אבג def"));
    }

    @Test
    void charactersStandInTheOrderOfTheStandard() {
        OddText odd = new OddText(9);
        for (int i = 0; i < 3000; i++) {
            String text = TextLines.oneLine(odd.next());
            assertEquals(visualByCharacter(text), visual(text), text);
        }
    }

    @Test
    void marksOfDirectionTakeNoRoom() {
        for (String text : List.of("שלום", "اللجنة", "IOC שלום", "阿里巴巴")) {
            assertEquals(FONTS.width(text, 13, false), FONTS.width("\u200E" + text + "\u200E", 13, false), 0.01, text);
        }
    }

    @Test
    void whatIsMeasuredIsWhatIsDrawn() {
        var image = new BufferedImage(900, 60, BufferedImage.TYPE_INT_RGB);
        for (String text : List.of(
                "دوري روشن السعودي", "בנק לאומי 2017", "beIN حقوق بث (2017) rights", "阿里巴巴 بنك", "टाटा मोटर्स")) {
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.BLACK);
            graphics.fillRect(0, 0, 900, 60);
            new GraphicsSurface(graphics, FONTS).text(text, 20, 40, FONT, 0xFFFFFFFF);
            graphics.dispose();
            double right = 20 + FONTS.width(text, 13, false);
            int last = 0;
            for (int x = 0; x < 900; x++) {
                for (int y = 0; y < 60; y++) {
                    last = (image.getRGB(x, y) & 0xFF) > 60 ? x : last;
                }
            }
            assertEquals(right, last, 6, text);
        }
    }

    /// The characters of the pieces from left to right, those of a piece from right to left turned round.
    private static String visual(String text) {
        return pieces(text).stream()
                .map(piece -> piece.rightToLeft() ? turned(piece.text()) : piece.text()).collect(Collectors.joining());
    }

    /// The same by the levels of single characters.
    private static String visualByCharacter(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        Integer[] units = new Integer[text.length()];
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = i;
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Bidi.reorderVisually(levels, 0, units, 0, units.length);
        return Arrays.stream(units).map(unit -> String.valueOf(text.charAt(unit))).collect(Collectors.joining());
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int i = text.length() - 1; i >= 0; i--) {
            turned.append(text.charAt(i));
        }
        return turned.toString();
    }
}
