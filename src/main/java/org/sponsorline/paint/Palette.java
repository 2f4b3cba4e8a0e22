package org.sponsorline.paint;

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

    private static final double DIMMED_MARK = 0.45;

    private static final int INK = 0xFF0D1319;

    // Chosen by search: far apart in lightness as well as in hue, so that they stay apart without red or green.
    private static final List<Integer> LIGHT_BARS = List.of(
            0xFF2C66B8, 0xFF1E8468, 0xFFB5450E, 0xFF4B2979, 0xFF5B2C08, 0xFFB678AF, 0xFF1C5B5F, 0xFF8A9C3F,
            0xFF5C6875, 0xFF84909C);

    private static final List<Integer> DARK_BARS = List.of(
            0xFF6FA8F0, 0xFF3FB68B, 0xFFE8790A, 0xFF7961BA, 0xFFF2C332, 0xFFBC3F5D, 0xFF76D7FC, 0xFFCDD3AC,
            0xFFA0ABB7, 0xFF7C8896);

    /// Dark on light.
    public static final Palette LIGHT = new Palette(
            false, 0xFFFFFFFF, List.of(0xFFE9EEF4, 0xFFF1F4F8, 0xFFF7F9FB), 0xFF1B2530, 0xFF556270, 0xFFD5DCE4,
            0xFFDDE3EA, 0xFFEDF0F4, 0xFF1F2933, 0x1A33475B, 0xFF8A97A5, 0xFFC62A3B, WHITE, 0xFF6B3FA0, WHITE,
            0xFF0B63D6, 0xFF33475B, 0xFFFFF3C4, 0xFF6B4A00, LIGHT_BARS, readable(LIGHT_BARS),
            mixed(LIGHT_BARS, WHITE, 0.20), 0xFF66727F, 0xFF7A8694);

    /// Light on dark.
    public static final Palette DARK = new Palette(
            true, 0xFF12171D, List.of(0xFF232B35, 0xFF1D242D, 0xFF181E26), 0xFFE6EBF1, 0xFFA0ACB9, 0xFF313B47,
            0xFF2A333E, 0xFF1E252E, 0xFFDFE5EC, 0x1FBFD0E2, 0xFF6F7D8C, 0xFFFF6B78, 0xFF1A0508, 0xFFC7A6FF,
            0xFF16092B, 0xFF5AA2FF, 0xFFB9C6D4, 0xFF4A3A08, 0xFFFFE08A, DARK_BARS,
            readable(DARK_BARS), mixed(DARK_BARS, 0xFF12171D, 0.24), 0xFFA3AEBA, 0xFF8592A0);

    /// Words on each of these colours: white or ink, whichever reads better.
    private static List<Integer> readable(List<Integer> colours) {
        return colours.stream()
                .map(colour -> Colours.contrast(colour, WHITE) >= Colours.contrast(colour, INK) ? WHITE : INK)
                .toList();
    }

    private static List<Integer> mixed(List<Integer> colours, int ground, double share) {
        return colours.stream().map(colour -> Colours.mix(ground, colour, share)).toList();
    }

    /// The fill of bars of a colour ordinal.
    public int bar(int ordinal, boolean matching) {
        return matching ? bars.get(ordinal) : dimmedBars.get(ordinal);
    }

    /// The fill of small marks of a colour ordinal: they would be lost where bars are still seen.
    public int mark(int ordinal, boolean matching) {
        return matching ? bars.get(ordinal) : Colours.mix(ground, bars.get(ordinal), DIMMED_MARK);
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
