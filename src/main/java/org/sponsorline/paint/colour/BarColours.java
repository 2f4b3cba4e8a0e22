package org.sponsorline.paint.colour;

import java.util.EnumMap;
import java.util.Map;

/// The colours of one bar, each `0xAARRGGBB` and opaque.
///
/// @param fill  of the bar
/// @param edge  where a pale bar begins and ends, and around one that has not begun; that of the fill where the fill
///              itself stands out from the ground
/// @param words on the bar
public record BarColours(int fill, int edge, int words) {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int INK = 0xFF0D1319;

    /// How much of its colour is left in a bar.
    private static final double ENDED = 0.26;
    private static final double NOT_BEGUN = 0.1;
    private static final double DIMMED = 0.14;

    /// How much is left of what recedes behind a selection.
    private static final double RECEDED = 0.45;

    /// The least contrast of words, and how finely it is approached.
    static final double LEAST_CONTRAST = 4.8;
    private static final double STEP = 0.05;

    /// How far an edge is from the bar's own colour towards that of letters, so that it stands out on any ground.
    private static final double EDGE = 0.25;

    /// The colours of a bar of one hue on a ground.
    ///
    /// @param text  the colour of letters there
    /// @param least the least contrast of words that are held back
    static Map<Tone, BarColours> ofHue(int hue, int ground, int text, double least) {
        int edge = Colours.mix(hue, text, EDGE);
        Map<Tone, BarColours> tones = new EnumMap<>(Tone.class);
        tones.put(Tone.IN_FORCE, of(hue, hue));
        tones.put(Tone.ENDED, of(Colours.mix(ground, hue, ENDED), edge));
        tones.put(Tone.NOT_BEGUN, of(Colours.mix(ground, hue, NOT_BEGUN), edge));
        tones.put(Tone.DIMMED, quiet(Colours.mix(ground, text, DIMMED), Colours.mix(ground, text, RECEDED), least));
        return tones;
    }

    /// The same bars as they recede behind a selection.
    static Map<Tone, BarColours> receding(Map<Tone, BarColours> tones, int ground, double least) {
        Map<Tone, BarColours> receding = new EnumMap<>(Tone.class);
        tones.forEach((tone, whole) -> receding.put(tone, quiet(
                Colours.mix(ground, whole.fill, RECEDED), Colours.mix(ground, whole.edge, RECEDED), least)));
        return receding;
    }

    private static BarColours of(int fill, int edge) {
        return new BarColours(fill, edge, readable(fill));
    }

    /// With words no stronger than it takes to read them.
    private static BarColours quiet(int fill, int edge, double least) {
        int words = readable(fill);
        for (double share = STEP; Colours.contrast(Colours.mix(readable(fill), fill, share), fill) >= least;
                share += STEP) {
            words = Colours.mix(readable(fill), fill, share);
        }
        return new BarColours(fill, edge, words);
    }

    /// A hue that carries words of this contrast, as far from the given one as that takes.
    static int carrying(int hue, double least) {
        int towards = readable(hue) == WHITE ? INK : WHITE;
        int strong = hue;
        for (double share = STEP; Colours.contrast(readable(strong), strong) < least && share < 1; share += STEP) {
            strong = Colours.mix(hue, towards, share);
        }
        return strong;
    }

    /// Words on a colour: white or ink, whichever reads better.
    public static int readable(int fill) {
        return Colours.contrast(fill, WHITE) >= Colours.contrast(fill, INK) ? WHITE : INK;
    }
}
