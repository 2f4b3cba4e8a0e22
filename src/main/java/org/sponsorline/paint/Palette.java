package org.sponsorline.paint;

import java.util.Collections;
import java.util.List;

/// The colours of the picture by meaning, each `0xAARRGGBB`.
///
/// Categorical colours are told apart with the usual kinds of colour blindness too, and every text has a contrast of at
/// least 4.5 to what it stands on, dimmed text of 3.
///
/// @param ground        behind everything
/// @param headers       bands of lane headers by depth, outermost first
/// @param headerText    names of lanes
/// @param quietText     counts, details, the finer ticks
/// @param rule          lines between parts
/// @param gridMajor     where a larger unit of time begins
/// @param gridMinor     where a labelled unit begins
/// @param text          names beside bars, the axis
/// @param editionHeld   behind the days of an edition that took place
/// @param editionPlanned outline and hatch of days that were or are planned
/// @param today         the line and flag of the present day
/// @param onToday       words on that flag
/// @param asOf          the line and flag of the day the record is seen from
/// @param onAsOf        words on that flag
/// @param accent        selection and focus
/// @param hover         around what the pointer is on
/// @param badge         ground of a badge
/// @param onBadge       its sign
/// @param bars          fills by colour ordinal
/// @param onBars        words on them
/// @param dimmedBars    fills of what does not match
/// @param onDimmedBar   words on those
/// @param dimmedText    words beside those
public record Palette(
        boolean dark, int ground, List<Integer> headers, int headerText, int quietText, int rule, int gridMajor,
        int gridMinor, int text, int editionHeld, int editionPlanned, int today, int onToday, int asOf, int onAsOf,
        int accent, int hover, int badge, int onBadge, List<Integer> bars, List<Integer> onBars,
        List<Integer> dimmedBars, int onDimmedBar, int dimmedText) {

    private static final int WHITE = 0xFFFFFFFF;

    private static final List<Integer> LIGHT_BARS = List.of(
            0xFF2F69B3, 0xFF1F7F63, 0xFFB4511B, 0xFF7A4FB8, 0xFF8A6A0A, 0xFFB03A78, 0xFF1A7A8C, 0xFF5E6A24,
            0xFF5C6875, 0xFF6B7682);

    private static final List<Integer> DARK_BARS = List.of(
            0xFF78AEF0, 0xFF58C19B, 0xFFF09A60, 0xFFB79AF0, 0xFFD9B64A, 0xFFEB8FBC, 0xFF5FC3D6, 0xFFB3C063,
            0xFFA9B4C0, 0xFF94A0AD);

    /// Dark on light.
    public static final Palette LIGHT = new Palette(
            false, 0xFFFFFFFF, List.of(0xFFE9EEF4, 0xFFF1F4F8, 0xFFF7F9FB), 0xFF1B2530, 0xFF556270, 0xFFD5DCE4,
            0xFFDDE3EA, 0xFFEDF0F4, 0xFF1F2933, 0x1A33475B, 0xFF8A97A5, 0xFFC62A3B, WHITE, 0xFF6B3FA0, WHITE,
            0xFF0B63D6, 0xFF33475B, 0xFFFFF3C4, 0xFF6B4A00, LIGHT_BARS, same(WHITE, LIGHT_BARS.size()),
            mixed(LIGHT_BARS, WHITE, 0.20), 0xFF66727F, 0xFF7A8694);

    /// Light on dark.
    public static final Palette DARK = new Palette(
            true, 0xFF12171D, List.of(0xFF232B35, 0xFF1D242D, 0xFF181E26), 0xFFE6EBF1, 0xFFA0ACB9, 0xFF313B47,
            0xFF2A333E, 0xFF1E252E, 0xFFDFE5EC, 0x1FBFD0E2, 0xFF6F7D8C, 0xFFFF6B78, 0xFF1A0508, 0xFFC7A6FF,
            0xFF16092B, 0xFF5AA2FF, 0xFFB9C6D4, 0xFF4A3A08, 0xFFFFE08A, DARK_BARS,
            same(0xFF0D1319, DARK_BARS.size()), mixed(DARK_BARS, 0xFF12171D, 0.24), 0xFFA3AEBA, 0xFF8592A0);

    private static List<Integer> same(int argb, int count) {
        return Collections.nCopies(count, argb);
    }

    private static List<Integer> mixed(List<Integer> colours, int ground, double share) {
        return colours.stream().map(colour -> Colours.mix(ground, colour, share)).toList();
    }

    /// The fill of bars of a colour ordinal.
    public int bar(int ordinal, boolean matching) {
        return matching ? bars.get(ordinal) : dimmedBars.get(ordinal);
    }

    /// Words on bars of a colour ordinal.
    public int onBar(int ordinal, boolean matching) {
        return matching ? onBars.get(ordinal) : onDimmedBar;
    }

    /// The band of a lane header.
    public int header(int depth) {
        return headers.get(Math.min(depth, headers.size() - 1));
    }
}
