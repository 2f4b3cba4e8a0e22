package org.sponsorline.paint.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.layout.item.Colouring;

final class PaletteTest {

    /// How colours look without the red, green or blue cones (Machado, Oliveira and Fernandes 2009, severity 1).
    private static final List<double[]> BLINDNESS = List.of(
            new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881});

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    private static void assertReadable(int text, int ground, double least, String what) {
        double contrast = Colours.contrast(text, ground);
        assertTrue(contrast >= least, what + " has a contrast of " + contrast);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyTextReadsOnItsGround(Palette palette) {
        for (int ordinal = 0; ordinal < Colouring.ORDINALS; ordinal++) {
            for (Tone tone : Tone.values()) {
                BarColours whole = palette.bar(ordinal, tone, false);
                assertReadable(whole.words(), whole.fill(), 4.5, "words on bar " + ordinal + ", " + tone);
                BarColours receding = palette.bar(ordinal, tone, true);
                assertReadable(receding.words(), receding.fill(), 4.5, "words on receding bar " + ordinal + ", " + tone);
            }
        }
        assertReadable(palette.text(), palette.ground(), 4.5, "text");
        assertReadable(palette.quietText(), palette.ground(), 4.5, "quiet text");
        assertReadable(palette.receded(), palette.ground(), 4.5, "receding text");
        assertReadable(palette.onToday(), palette.today(), 4.5, "today's flag");
        assertReadable(palette.onAsOf(), palette.asOf(), 4.5, "flag of the view's day");
        assertReadable(palette.onBadge(), palette.badge(), 4.5, "badge");
        for (int header : palette.headers()) {
            assertReadable(palette.headerText(), header, 4.5, "header");
            assertReadable(palette.quietText(), header, 4.5, "count in a header");
        }
        int tinted = palette.rowTint();
        for (int words : new int[] {palette.headerText(), palette.quietText(), palette.text(), palette.receded()}) {
            assertReadable(words, tinted, 4.5, "words in the row of what is selected");
        }
        assertReadable(palette.headerText(), palette.header(0), 4.5, "letters on a disc");
        assertReadable(palette.receded(), palette.header(0), 4.5, "receding letters on a disc");
        int held = Colours.over(palette.editionHeld(), palette.ground());
        assertReadable(palette.quietText(), held, 4.5, "axis over an edition");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyMarkStandsOutFromTheGround(Palette palette) {
        for (int ordinal = 0; ordinal < Colouring.ORDINALS; ordinal++) {
            for (Tone tone : List.of(Tone.IN_FORCE, Tone.ENDED, Tone.NOT_BEGUN)) {
                assertReadable(palette.bar(ordinal, tone, false).edge(), palette.ground(), 3,
                        "the end of bar " + ordinal + ", " + tone);
            }
        }
        assertReadable(palette.accent(), palette.ground(), 3, "selection");
        assertReadable(palette.hover(), palette.ground(), 3, "hover");
        assertReadable(palette.today(), palette.ground(), 3, "today's line");
        assertReadable(palette.asOf(), palette.ground(), 3, "line of the view's day");
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void coloursAreToldApartWithoutRedOrGreen(Palette palette) {
        for (double[] blindness : BLINDNESS) {
            for (int one = 0; one < Colouring.COLOURS; one++) {
                for (int other = 0; other < one; other++) {
                    double distance = distance(palette.bars().get(one), palette.bars().get(other), blindness);
                    assertTrue(distance >= 0.1, one + " and " + other + " are only " + distance + " apart");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void whatIsInForceIsToldFromWhatIsNotWithoutRedOrGreen(Palette palette) {
        for (double[] blindness : BLINDNESS) {
            for (int ordinal = 0; ordinal < Colouring.ORDINALS; ordinal++) {
                int inForce = palette.bar(ordinal, Tone.IN_FORCE, false).fill();
                for (Tone pale : List.of(Tone.ENDED, Tone.NOT_BEGUN, Tone.DIMMED)) {
                    double distance = distance(inForce, palette.bar(ordinal, pale, false).fill(), blindness);
                    assertTrue(distance >= 0.15, ordinal + " in force and " + pale + " are only " + distance + " apart");
                }
            }
        }
    }

    /// Distance in Oklab, where 0.02 is just seen side by side.
    private static double distance(int one, int other, double[] blindness) {
        double[] a = oklab(seen(one, blindness));
        double[] b = oklab(seen(other, blindness));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] seen(int argb, double[] m) {
        double r = linear(argb >>> 16 & 0xFF);
        double g = linear(argb >>> 8 & 0xFF);
        double b = linear(argb & 0xFF);
        return new double[] {
            Math.clamp(m[0] * r + m[1] * g + m[2] * b, 0, 1), Math.clamp(m[3] * r + m[4] * g + m[5] * b, 0, 1),
            Math.clamp(m[6] * r + m[7] * g + m[8] * b, 0, 1)};
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] oklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    @Test
    void mixingGoesFromOneColourToTheOther() {
        assertEquals(0xFF112233, Colours.mix(0xFF112233, 0xFFFFFFFF, 0));
        assertEquals(0xFFFFFFFF, Colours.mix(0xFF112233, 0xFFFFFFFF, 1));
        assertEquals(0xFF808080, Colours.mix(0xFF000000, 0xFFFFFFFF, 0.5));
        assertEquals(0x80112233, Colours.withAlpha(0xFF112233, 0.5));
        assertEquals(21, Colours.contrast(0xFF000000, 0xFFFFFFFF), 0.001);
    }
}
